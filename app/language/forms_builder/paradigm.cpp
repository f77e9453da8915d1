#include "language/forms_builder/paradigm.h"

#include <algorithm>

namespace vestitel::language::forms {

namespace {

bool isVowel(char16_t letter) {
    return std::u16string_view(u"аъоуеиюяь").find(letter) != std::u16string_view::npos;
}

} // namespace

std::u16string stemOf(const std::u16string& lemma) {
    std::u16string stem = lemma;
    if (stem.size() > 2 && isVowel(stem.back())) {
        stem.pop_back();
    } else if (stem.size() > 3) {
        const std::size_t fleeting = stem.size() - 2;
        if ((stem[fleeting] == u'е' || stem[fleeting] == u'ъ') && !isVowel(stem[fleeting - 1])) {
            stem.erase(fleeting, 1);
        }
    }
    return stem;
}

void tidy(Paradigm& paradigm) {
    std::sort(paradigm.forms.begin(), paradigm.forms.end());
    paradigm.forms.erase(std::unique(paradigm.forms.begin(), paradigm.forms.end()),
                         paradigm.forms.end());
}

} // namespace vestitel::language::forms
