#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vestitel::publishing {

/// A letter that a mail program opens to be addressed and sent.
struct MailMessage {
    /// A picture that the HTML shows as "cid:ID".
    struct Picture {
        QByteArray id;        ///< Letters, digits, ".", "-" and one "@".
        QByteArray mediaType; ///< "image/jpeg"
        QByteArray fileName;  ///< ASCII
        QByteArray bytes;
    };

    QString subject;
    QByteArray language; ///< A tag.
    QString text;        ///< For programs that show no HTML.
    QString html;
    std::vector<Picture> pictures{};
};

/// The letter as a file .eml (RFC 5322, RFC 2045 to 2049, RFC 2387): the text, or the HTML with its
/// pictures. A draft for Outlook (X-Unsent). It names no sender, recipient, date or id, since the
/// program that sends it does: so the same letter has the same bytes. All lines end with CRLF and
/// have at most 76 octets.
[[nodiscard]] QByteArray renderMail(const MailMessage& message);

/// A header's line with any words in it (RFC 2047), with its end; folded between encoded words, of
/// which none tears a character.
[[nodiscard]] QByteArray mailHeader(const QByteArray& name, const QString& value);

} // namespace vestitel::publishing
