"""Reads a pack with other people's libraries and prints what is in it as JSON.

Usage: read.py FOLDER
"""

import csv
import json
import pathlib
import sys
import zipfile

import docx
import icalendar
import openpyxl
from docx.oxml.ns import qn

folder = pathlib.Path(sys.argv[1])


def table(name):
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def workbook(name):
    book = openpyxl.load_workbook(folder / name)
    sheet = book.active
    return {
        "sheets": book.sheetnames,
        "frozen": sheet.freeze_panes,
        "kinds": sorted({cell.data_type for row in sheet.iter_rows() for cell in row}),
        "rows": [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows()],
        "created": str(book.properties.created),
    }


def calendar(name):
    read = icalendar.Calendar.from_ical((folder / name).read_bytes())
    events = [
        {
            "uid": str(event["UID"]),
            "from": str(event["DTSTART"].dt),
            "to": str(event["DTEND"].dt),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "keys": sorted(event.keys()),
            "inside": [part.name for part in event.subcomponents],
        }
        for event in read.walk("VEVENT")
    ]
    return {"keys": sorted(read.keys()), "parts": [part.name for part in read.walk()], "events": events}


def words(paragraph):
    return "".join("\n" if run.tag == qn("w:br") else run.text or "" for run in paragraph.iter(qn("w:t"), qn("w:br")))


def document(name):
    read = docx.Document(str(folder / name))
    blocks = []
    for element in read.element.body:
        if element.tag == qn("w:p"):
            paragraph = docx.text.paragraph.Paragraph(element, read)
            blocks.append({"style": paragraph.style.name, "text": words(element)})
        elif element.tag == qn("w:tbl"):
            rows = element.findall(qn("w:tr"))
            cells = [[" ".join(words(p) for p in cell.iter(qn("w:p"))) for cell in row.findall(qn("w:tc"))] for row in rows]
            heads = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows]
            blocks.append({"rows": cells, "heads": heads})
    runs = [
        {
            "text": run.findtext(qn("w:t")),
            "rtl": run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None,
            "language": dict(run.find(f"{qn('w:rPr')}/{qn('w:lang')}").attrib) if run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None else {},
        }
        for run in read.element.body.iter(qn("w:r"))
        if run.find(qn("w:t")) is not None
    ]
    foot = read.sections[0].footer
    return {
        "blocks": blocks,
        "runs": runs,
        "foot": [words(paragraph._p) for paragraph in foot.paragraphs],
        "fields": [field.text for field in foot._element.iter(qn("w:instrText"))],
        "title": read.core_properties.title,
        "created": str(read.core_properties.created),
    }


def parts(name):
    with zipfile.ZipFile(folder / name) as archive:
        return {
            entry.filename: {"time": list(entry.date_time), "text": archive.read(entry).decode()}
            for entry in archive.infolist()
        }


json.dump(
    {
        "parts": {name: parts(name) for name in ("brief.docx", "chronology.xlsx")},
        "chronology.csv": table("chronology.csv"),
        "people.csv": table("people.csv"),
        "chronology.xlsx": workbook("chronology.xlsx"),
        "dates.ics": calendar("dates.ics"),
        "brief.docx": document("brief.docx"),
    },
    sys.stdout,
    ensure_ascii=True,
)
