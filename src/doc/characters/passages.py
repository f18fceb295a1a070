"""Writes the Chinese passages of unpacked Debian packages, one a line: passages.py FOLDER > FILE. See README.md here."""
import gzip
import html
import json
import os
import re
import struct
import sys

IDEOGRAPH = re.compile(r"[\u4e00-\u9fff]")
BLOCK = re.compile(r"<(script|style).*?</\1>|</?(p|div|li|td|tr|h\d|dt|dd|pre|br|para|title|section|table|th|ul|ol|dl)\b[^>]*>", re.S | re.I)
TAG = re.compile(r"<[^>]+>")
OTHERS = ("zh_tw", "zh-tw", "zh_hk")


def translations(data):
    """The translated sentences of a .mo file."""
    if data[:4] != struct.pack("<I", 0x950412DE):
        return
    count, _, table = struct.unpack("<III", data[8:20])
    for i in range(count):
        length, at = struct.unpack("<II", data[table + 8 * i : table + 8 * i + 8])
        for form in data[at : at + length].decode("utf-8", "ignore").split("\0"):
            yield from (TAG.sub("", part) for part in form.split("\n\n"))


def page(text):
    parts = TAG.sub("", re.sub(r"\n\s*\n+", "\0", BLOCK.sub("\n", text)))
    return re.split(r"\0|\n(?=\n)", html.unescape(parts))


def manual(text):
    passage = ""
    for line in text.split("\n") + [""]:
        if re.match(r"\.[BI]R?\b", line):
            passage += re.sub(r"^\.\S+\s*", "", line)
        elif line.startswith(".") or not line.strip():
            yield passage
            passage = ""
        else:
            passage += re.sub(r"\\f.|\\", "", line)


def passages(path):
    low = path.lower()
    data = open(path, "rb").read()
    if path.endswith(".mo"):
        return translations(data) if "zh_cn" in low else []
    if path.endswith("zh-hans.json"):
        return [v for v in json.loads(data).values() if isinstance(v, str)]
    if "zh" not in low or any(other in low for other in OTHERS):
        return []
    text = (gzip.decompress(data) if path.endswith(".gz") else data).decode("utf-8", "ignore")
    if "/man/" in low:
        return manual(text)
    if re.search(r"\.(html?|xhtml|xml|page)(\.gz|\.zh.*)?$", path):
        return page(text)
    if re.search(r"\.txt(\.gz)?$", path) or "fortunes" in low:
        return re.split(r"\n%\n|\n\s*\n", re.sub(r"\x1b\[[0-9;]*m", "", text))
    return []


def main(folder):
    seen = set()
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            try:
                found = list(passages(path)) if os.path.isfile(path) else []
            except (OSError, ValueError, struct.error):
                continue
            for passage in found:
                line = re.sub(r"\s+", " ", passage).strip()
                ideographs = len(IDEOGRAPH.findall(line))
                if ideographs >= 12 and ideographs >= 0.55 * len(line) and line not in seen:
                    seen.add(line)
                    print(line)


main(sys.argv[1])
