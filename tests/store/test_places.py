# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A store lies on a disk of this computer: shares and synced folders are refused, not warned of."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.outages import StoreOnShare
from inquirydesk.store.places import _type_by_mount, file_system_of, refuse_share
from tests.store.conftest import Desktop


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "SMB3", "fuse.sshfs", "remote drive", "vboxsf"])
def test_a_network_share_is_refused_by_its_file_system(tmp_path: Path, kind: str) -> None:
    with pytest.raises(StoreOnShare) as refused:
        refuse_share(tmp_path, kind)
    assert refused.value.kind == kind.lower()


@pytest.mark.parametrize("kind", ["ext4", "ntfs", "apfs", "overlay", "tmpfs", ""])
def test_a_disk_of_this_computer_is_taken(tmp_path: Path, kind: str) -> None:
    refuse_share(tmp_path, kind)


@pytest.mark.parametrize(
    "name", ["OneDrive", "OneDrive - Hoshimi Watch", "Dropbox", "Google Drive", "iCloudDrive"]
)
def test_a_synced_folder_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreOnShare):
        refuse_share(tmp_path / name / "desk", "ext4")


def test_a_synced_folder_is_refused_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(StoreOnShare):
        refuse_share(tmp_path / "desk", "ext4")


def test_a_windows_share_is_refused_by_its_name() -> None:
    with pytest.raises(StoreOnShare):
        refuse_share(Path(r"\\server\desk"), "")


def test_the_innermost_mount_decides() -> None:
    mounts = "disk / ext4 rw 0 0\nserver:/x /home/my\\040files nfs4 rw 0 0\nram /tmp tmpfs rw 0 0\n"
    assert _type_by_mount(Path("/home/my files/desk"), mounts) == "nfs4"
    assert _type_by_mount(Path("/home/other"), mounts) == "ext4"


def test_the_test_computer_itself_is_no_share(tmp_path: Path) -> None:
    refuse_share(tmp_path, file_system_of(tmp_path))


def test_nothing_is_written_to_a_refused_folder(desktop: Desktop) -> None:
    with pytest.raises(StoreOnShare):
        desktop.open(file_system="nfs4")
    assert not desktop.store.exists()
