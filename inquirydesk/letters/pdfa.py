# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A drawn PDF made into PDF/A-1b: dated, described, with its colours defined; same in, same out."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

import pikepdf

PRODUCER = "Inquiry Desk"

_COLOURS = "sRGB IEC61966-2.1"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00+09:00</xmp:CreateDate>
<xmp:ModifyDate>{day}T00:00:00+09:00</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Description:
    """What the file says of itself; nothing of the person."""

    title: str
    author: str
    dated_on: date
    language: str


def archived(pdf: bytes, description: Description) -> bytes:
    """The PDF as PDF/A-1b; its dates are the letter's, so the same letter gives the same bytes."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        stamp = f"D:{description.dated_on:%Y%m%d}000000+09'00'"
        for key in list(document.docinfo.keys()):
            del document.docinfo[key]
        document.docinfo["/Title"] = description.title
        document.docinfo["/Author"] = description.author
        document.docinfo["/Creator"] = PRODUCER
        document.docinfo["/Producer"] = PRODUCER
        document.docinfo["/CreationDate"] = stamp
        document.docinfo["/ModDate"] = stamp
        document.Root.Lang = pikepdf.String(description.language)
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        document.Root.Metadata = document.make_stream(
            _xmp(description), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
        )
        profile = document.make_stream(srgb_profile(), N=3)
        intent = pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name.GTS_PDFA1,
            OutputConditionIdentifier=pikepdf.String(_COLOURS),
            Info=pikepdf.String(_COLOURS),
            DestOutputProfile=profile,
        )
        document.Root.OutputIntents = pikepdf.Array([document.make_indirect(intent)])
        saved = io.BytesIO()
        document.save(
            saved,
            force_version="1.4",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )
        return saved.getvalue()


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Several PDFs one behind the other, for printing in one go (no longer PDF/A)."""
    with pikepdf.new() as document:
        for pdf in pdfs:
            with pikepdf.open(io.BytesIO(pdf)) as part:
                document.pages.extend(part.pages)
        saved = io.BytesIO()
        document.save(saved, deterministic_id=True)
        return saved.getvalue()


def _xmp(description: Description) -> bytes:
    return _XMP.format(
        title=escape(description.title),
        author=escape(description.author),
        producer=escape(PRODUCER),
        day=description.dated_on.isoformat(),
    ).encode()


@cache
def srgb_profile() -> bytes:
    """The sRGB colour space as a version 2 ICC profile, built from its published numbers.

    Primaries are adapted to D50 (IEC 61966-2-1); one tone curve of 1,024 points serves all three.
    """
    curve = b"curv" + bytes(4) + struct.pack(">I", 1024)
    curve += struct.pack(">1024H", *(round(_linear(step / 1023) * 0xFFFF) for step in range(1024)))
    tags = {
        b"desc": _icc_description(_COLOURS),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        b"wtpt": _icc_xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": _icc_xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": _icc_xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": _icc_xyz(0.14307, 0.06061, 0.71410),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    body = b""
    directory = struct.pack(">I", len(tags))
    places: dict[bytes, int] = {}
    for signature, content in tags.items():
        if content not in places:
            places[content] = 128 + 4 + 12 * len(tags) + len(body)
            body += content + bytes(-len(content) % 4)
        directory += struct.pack(">4sII", signature, places[content], len(content))
    header = struct.pack(">I4xI", 128 + len(directory) + len(body), 0x02100000)
    header += b"mntrRGB XYZ " + struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp"
    header = header.ljust(68, b"\0") + struct.pack(">3i", *_fixed(0.9642, 1.0, 0.8249))
    return header.ljust(128, b"\0") + directory + body


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _fixed(*values: float) -> list[int]:
    return [round(value * 0x10000) for value in values]


def _icc_xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *_fixed(x, y, z))


def _icc_description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    unicode_and_script = bytes(4 + 4 + 2 + 1 + 67)
    return b"desc" + bytes(4) + struct.pack(">I", len(ascii_text)) + ascii_text + unicode_and_script
