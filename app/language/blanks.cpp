#include "language/blanks.h"

#include <QRegularExpression>

namespace vestitel::language {

std::vector<Blank> blanksIn(const QString& text) {
    static const QRegularExpression blank(
        QStringLiteral("\\[(?!\\s*(?:sic[^\\p{L}\\p{N}]*|at|dot|(?:изм|доп|отм|нов)[^\\[\\]]*"
                       "(?<!\\p{L})ДВ(?!\\p{L})[^\\[\\]]*)\\])"
                       "(?=[^\\[\\]]*\\p{L})([^\\[\\]\\r\\n]{1,80})\\]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Blank> blanks;
    auto matches = blank.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        blanks.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return blanks;
}

} // namespace vestitel::language
