#include "importing/word_package.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace vestitel::importing {

namespace {

// PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16.
constexpr qsizetype kEndRecord = 22;
constexpr qsizetype kLongestComment = 0xFFFF;
constexpr qsizetype kEntryHeader = 46;
constexpr quint32 kZip64 = 0xFFFFFFFF;
constexpr qint64 kLargestTable = 8 * 1024 * 1024;
constexpr int kMostEntries = 20'000;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

template <typename Number>
Number at(const QByteArray& bytes, qsizetype offset) {
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

tl::unexpected<Error> damaged(const QString& name, const char* detail) {
    return failure(ErrorCode::DamagedData,
                   Words::tr("“%1” is damaged, so nothing was imported from it. Take another copy "
                             "of the file, or open it in Word, save it anew and try again.")
                       .arg(name),
                   QString::fromLatin1(detail));
}

tl::unexpected<Error> tooLarge(const QString& name) {
    return failure(ErrorCode::TooLarge,
                   Words::tr("“%1” holds more than this program can take at once, so nothing was "
                             "imported from it. Make its pictures smaller, or divide it in two.")
                       .arg(name));
}

tl::unexpected<Error> protectedByPassword(const QString& name) {
    return failure(ErrorCode::Unsupported,
                   Words::tr("“%1” is protected by a password. Open it in Word, save a copy "
                             "without the password and try again.")
                       .arg(name));
}

/// A name as the folders of OLE 2 files write it ([MS-CFB] 2.6.1).
QByteArray oleName(const char* name) {
    QByteArray bytes;
    for (const char* c = name; *c != '\0'; ++c) {
        bytes += *c;
        bytes += '\0';
    }
    return bytes;
}

bool contains(QIODevice& file, const QByteArray& wanted) {
    constexpr qint64 kStep = 1024 * 1024;
    file.seek(0);
    QByteArray window;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(kStep);
        if (chunk.isEmpty()) {
            return false; // it cannot be read, and never ends
        }
        window = window.right(wanted.size()) + chunk;
        if (window.contains(wanted)) {
            return true;
        }
    }
    return false;
}

/// Word writes this kind of file for documents before 2007, and around protected new ones.
tl::unexpected<Error> describeOle(QIODevice& file, const QString& name) {
    // [MS-OFFCRYPTO] 1.3.3
    if (contains(file, oleName("EncryptedPackage"))) {
        return protectedByPassword(name);
    }
    if (contains(file, oleName("WordDocument"))) {
        return failure(ErrorCode::Unsupported,
                       Words::tr("“%1” is a document of the old Word format (.doc), which cannot "
                                 "be read. Open it in Word, save it as .docx and import that.")
                           .arg(name));
    }
    return failure(ErrorCode::Unsupported,
                   Words::tr("“%1” is no Word document, so nothing was imported from it. Save "
                             "its text as .docx and import that.")
                       .arg(name));
}

struct Directory {
    QByteArray table;
    int entries = 0;
};

Result<Directory> readDirectory(QIODevice& file, const QString& name) {
    const qint64 size = file.size();
    const qint64 tailSize = std::min<qint64>(size, kEndRecord + kLongestComment);
    if (!file.seek(size - tailSize)) {
        return damaged(name, "cannot seek");
    }
    const QByteArray tail = file.read(tailSize);
    const qsizetype end = tail.lastIndexOf(QByteArrayView("PK\x05\x06"));
    if (end < 0 || tail.size() - end < kEndRecord) {
        return damaged(name, "no end of central directory");
    }
    const int entries = at<quint16>(tail, end + 10);
    const quint32 tableSize = at<quint32>(tail, end + 12);
    const quint32 offset = at<quint32>(tail, end + 16);
    if (offset == kZip64 || tableSize == kZip64 || tableSize > kLargestTable ||
        entries > kMostEntries) {
        return tooLarge(name);
    }
    if (qint64{offset} + tableSize > size - tailSize + end || !file.seek(offset)) {
        return damaged(name, "the central directory is outside the file");
    }
    Directory directory{file.read(tableSize), entries};
    if (directory.table.size() != qsizetype(tableSize)) {
        return damaged(name, "the central directory is cut short");
    }
    return directory;
}

/// What a package that holds no document is.
tl::unexpected<Error> describeOther(const QByteArray& table, const QString& name) {
    QString what = Words::tr("“%1” is a ZIP file without a Word document in it, so nothing was "
                             "imported. Unpack it and import the documents.");
    if (table.contains("xl/workbook")) {
        what = Words::tr("“%1” is a workbook of Excel, so nothing was imported from it. Copy the "
                         "cells and paste them into a post, or attach the file to one.");
    } else if (table.contains("ppt/presentation")) {
        what = Words::tr("“%1” is a presentation, so nothing was imported from it. Copy its text "
                         "into a post, or attach the file to one.");
    } else if (table.contains("content.xml")) {
        what = Words::tr("“%1” is a document of LibreOffice, which cannot be read. Open it there, "
                         "save it as .docx and import that.");
    }
    return failure(ErrorCode::Unsupported, what.arg(name));
}

Result<void> checkEntries(const Directory& directory, const QString& name) {
    static const QRegularExpression kDocument(QStringLiteral("^word/document[0-9]*\\.xml$"));
    const QByteArray& table = directory.table;
    qint64 unpacked = 0;
    bool hasDocument = false;
    qsizetype entry = 0;
    for (int i = 0; i < directory.entries; ++i) {
        if (entry + kEntryHeader > table.size() ||
            QByteArrayView(table).sliced(entry, 4) != QByteArrayView("PK\x01\x02")) {
            return damaged(name, "an entry of the central directory is broken");
        }
        const auto flags = at<quint16>(table, entry + 8);
        const auto size = at<quint32>(table, entry + 24);
        const qsizetype nameSize = at<quint16>(table, entry + 28);
        const qsizetype next = entry + kEntryHeader + nameSize + at<quint16>(table, entry + 30) +
                               at<quint16>(table, entry + 32);
        if (next > table.size()) {
            return damaged(name, "an entry of the central directory is cut short");
        }
        if ((flags & 1) != 0) {
            return protectedByPassword(name);
        }
        const QString path = QString::fromUtf8(table.mid(entry + kEntryHeader, nameSize));
        const bool markup = path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
        unpacked += size;
        if (size == kZip64 || unpacked > kLargestWordContent ||
            (markup && size > kLargestWordMarkup)) {
            return tooLarge(name);
        }
        hasDocument = hasDocument || kDocument.match(path).hasMatch();
        entry = next;
    }
    return hasDocument ? Result<void>() : describeOther(table, name);
}

} // namespace

Result<void> checkWordPackage(QIODevice& file, const QString& name) {
    if (file.size() == 0) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” is empty, so there was nothing to import. Take another copy "
                                 "of the file.")
                           .arg(name));
    }
    if (!file.seek(0)) {
        return damaged(name, "cannot seek");
    }
    const QByteArray beginning = file.read(8);
    if (beginning.startsWith("\xD0\xCF\x11\xE0")) {
        return describeOle(file, name);
    }
    if (!beginning.startsWith("PK\x03\x04")) {
        return damaged(name, "no ZIP file");
    }
    if (file.size() > kLargestWordFile) {
        return tooLarge(name);
    }
    VESTITEL_TRY(const Directory directory, readDirectory(file, name));
    return checkEntries(directory, name);
}

} // namespace vestitel::importing
