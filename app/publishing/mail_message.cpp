#include "publishing/mail_message.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vestitel::publishing {

namespace {

constexpr qsizetype kLongestLine = 76;
constexpr qsizetype kDigitsOfBoundary = 24;

/// "=?UTF-8?B?" and "?="
constexpr qsizetype kAroundWord = 12;

/// How many bytes go into an encoded word with so much room for it.
qsizetype bytesOfWord(qsizetype room) {
    return (room - kAroundWord) / 4 * 3;
}

bool isPlain(const QString& value) {
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c >= u' ' && c <= u'~'; }) &&
           !value.contains(QLatin1String("=?"));
}

QByteArray base64Lines(const QByteArray& bytes) {
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    lines.reserve(encoded.size() + encoded.size() / kLongestLine * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += kLongestLine) {
        lines += encoded.mid(at, kLongestLine) + "\r\n";
    }
    return lines;
}

/// Text with the ends of lines that mail has.
QByteArray canonicalText(QString text) {
    return text.remove(u'\r').replace(u'\n', QLatin1String("\r\n")).toUtf8();
}

QByteArray textPart(const QByteArray& type, const QString& text) {
    return "Content-Type: " + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(canonicalText(text));
}

QByteArray picturePart(const MailMessage::Picture& picture) {
    return "Content-Type: " + picture.mediaType + ";\r\n name=\"" + picture.fileName +
           "\"\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <" + picture.id +
           ">\r\nContent-Disposition: inline;\r\n filename=\"" + picture.fileName + "\"\r\n\r\n" +
           base64Lines(picture.bytes);
}

QByteArray multipart(const QByteArray& boundary, const std::vector<QByteArray>& parts) {
    QByteArray body;
    for (const QByteArray& part : parts) {
        body += "--" + boundary + "\r\n" + part;
    }
    return body + "--" + boundary + "--\r\n";
}

} // namespace

QByteArray mailHeader(const QByteArray& name, const QString& value) {
    const QString words = value.simplified();
    if (isPlain(words) && name.size() + 2 + words.size() <= kLongestLine) {
        return name + ": " + words.toLatin1() + "\r\n";
    }
    const QByteArray bytes = words.toUtf8();
    const auto isWithinCharacter = [&](qsizetype at) {
        return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U;
    };
    QByteArray line = name + ":";
    qsizetype room = kLongestLine - line.size() - 1;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = std::min(bytes.size(), start + bytesOfWord(room));
        while (isWithinCharacter(end)) {
            --end;
        }
        line += (start == 0 ? " =?UTF-8?B?" : "\r\n =?UTF-8?B?") +
                bytes.mid(start, end - start).toBase64() + "?=";
        start = end;
        room = kLongestLine - 1;
    }
    return line + "\r\n";
}

QByteArray renderMail(const MailMessage& message) {
    std::vector<QByteArray> related = {textPart("text/html", message.html)};
    for (const MailMessage::Picture& picture : message.pictures) {
        related.push_back(picturePart(picture));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(message.subject.toUtf8());
    hash.addData(message.text.toUtf8());
    for (const QByteArray& part : related) {
        hash.addData(part);
    }
    // "=_" stands in no base64, so no boundary stands in a part.
    const QByteArray digits = hash.result().toHex().left(kDigitsOfBoundary);
    const QByteArray outer = "=_alternative_" + digits;
    const QByteArray inner = "=_related_" + digits;
    const QByteArray relatedPart = "Content-Type: multipart/related; type=\"text/html\";\r\n"
                                   " boundary=\"" +
                                   inner + "\"\r\n\r\n" + multipart(inner, related);
    return mailHeader("Subject", message.subject) + "X-Unsent: 1\r\nMIME-Version: 1.0\r\n" +
           "Content-Language: " + message.language +
           "\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + outer + "\"\r\n\r\n" +
           multipart(outer, {textPart("text/plain", message.text), relatedPart});
}

} // namespace vestitel::publishing
