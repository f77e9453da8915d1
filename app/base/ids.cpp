#include "base/ids.h"

#include <algorithm>

namespace vestitel {

namespace {

bool isLowerHex(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

bool PostIdTag::isValid(const QString& text) {
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != u'-' : !isLowerHex(text[i])) {
            return false;
        }
    }
    return true;
}

bool MediaHashTag::isValid(const QString& text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isLowerHex);
}

bool BlockIdTag::isValid(const QString& text) {
    return !text.isEmpty() && text.size() <= 32 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
           });
}

} // namespace vestitel
