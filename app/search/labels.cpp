#include "search/labels.h"

#include "language/tokens.h"

#include <QCryptographicHash>

namespace vestitel::search {

namespace {

/// A letter that texts here do not have, so that no beginning of a word is one of a label.
const QByteArray& mark() {
    static const QByteArray kMark = QStringLiteral("\u10E5").toUtf8();
    return kMark;
}

} // namespace

QByteArray labelTerm(LabelKind kind, const QString& value) {
    QByteArray folded;
    for (const language::Token& token : language::tokens(value.toUtf8())) {
        folded += token.term + ' ';
    }
    if (folded.isEmpty()) {
        return {};
    }
    // Not the words themselves: those of several scripts would be taken apart or put right.
    const QByteArray hash = QCryptographicHash::hash(folded, QCryptographicHash::Sha256);
    return mark() + QByteArray::number(static_cast<int>(kind)) + hash.left(8).toHex();
}

bool isLabelTerm(const QByteArray& term) {
    return term.startsWith(mark());
}

} // namespace vestitel::search
