# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Where a store may lie: on a disk of this computer, not on a share or in a synced folder."""

from __future__ import annotations

import sys
from pathlib import Path

from inquirydesk.domain.outages import StoreOnShare

_SHARE_FILE_SYSTEMS = frozenset({
    "afs", "beegfs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs",
    "nfs4", "prl_fs", "remote drive", "smb3", "smbfs", "vboxsf", "webdav",
})  # fmt: skip
_SYNC_FOLDERS = frozenset({
    "box", "box sync", "dropbox", "google drive", "googledrive", "icloud drive", "iclouddrive",
    "mega", "my drive", "nextcloud", "onedrive", "owncloud", "pcloud drive", "pclouddrive",
    "syncthing", "tresorit",
})  # fmt: skip
_SYNC_MARKS = (".dropbox", ".stfolder", ".owncloudsync.log")
_REMOTE_DRIVE = 4


def refuse_share(folder: Path, file_system: str | None = None) -> None:
    """Nothing, when a store is safe in `folder`; otherwise raises StoreOnShare.

    SQLite's locks and shared memory do not work between computers, and a sync program copies a
    store in the middle of a save. `file_system` is asked of the system unless given.
    """
    if str(folder).startswith("\\\\"):
        raise StoreOnShare(str(folder), "network share")
    kind = (file_system_of(folder) if file_system is None else file_system).lower()
    if kind in _SHARE_FILE_SYSTEMS:
        raise StoreOnShare(str(folder), kind)
    for part in (folder, *folder.parents):
        name = part.name.lower()
        if name.partition(" - ")[0] in _SYNC_FOLDERS or name == "com~apple~clouddocs":
            raise StoreOnShare(str(folder), part.name)
        if any((part / mark).exists() for mark in _SYNC_MARKS):
            raise StoreOnShare(str(folder), part.name)


if sys.platform == "win32":
    import ctypes

    def file_system_of(folder: Path) -> str:
        """`remote drive` for a mapped network drive, otherwise empty."""
        drive = folder.resolve().anchor
        return (
            "remote drive" if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
        )

else:

    def file_system_of(folder: Path) -> str:
        """The type of the file system `folder` lies on, empty where the system does not tell."""
        mounts = Path("/proc/mounts")
        if not mounts.exists():
            return ""
        return _type_by_mount(folder.resolve(), mounts.read_text(encoding="utf-8"))


def _type_by_mount(folder: Path, mounts: str) -> str:
    found = (-1, "")
    for line in mounts.splitlines():
        _device, mount_point, kind, *_rest = line.split(" ")
        where = Path(mount_point.replace("\\040", " "))
        if folder.is_relative_to(where):
            found = max(found, (len(where.parts), kind), key=lambda known: known[0])
    return found[1]
