#include "language/typed_otherwise.h"

#include <algorithm>
#include <array>

namespace vestitel::language {

namespace {

struct Reading {
    const char* latin;
    const char* cyrillic;
};

constexpr std::array kReadings{
    // The Act's table; y is й as well as ь there, a is ъ, u is у.
    Reading{"a", "а"},
    Reading{"a", "ъ"},
    Reading{"b", "б"},
    Reading{"v", "в"},
    Reading{"g", "г"},
    Reading{"d", "д"},
    Reading{"e", "е"},
    Reading{"zh", "ж"},
    Reading{"z", "з"},
    Reading{"i", "и"},
    Reading{"y", "й"},
    Reading{"k", "к"},
    Reading{"l", "л"},
    Reading{"m", "м"},
    Reading{"n", "н"},
    Reading{"o", "о"},
    Reading{"p", "п"},
    Reading{"r", "р"},
    Reading{"s", "с"},
    Reading{"t", "т"},
    Reading{"u", "у"},
    Reading{"f", "ф"},
    Reading{"h", "х"},
    Reading{"ts", "ц"},
    Reading{"ch", "ч"},
    Reading{"sh", "ш"},
    Reading{"sht", "щ"},
    Reading{"y", "ь"},
    Reading{"yu", "ю"},
    Reading{"ya", "я"},
    // By habit.
    Reading{"u", "ъ"},
    Reading{"y", "ъ"},
    Reading{"y", "и"},
    Reading{"i", "й"},
    Reading{"i", "ь"},
    Reading{"j", "ж"},
    Reading{"j", "й"},
    Reading{"j", "дж"},
    Reading{"4", "ч"},
    Reading{"6", "ш"},
    Reading{"6t", "щ"},
    Reading{"w", "в"},
    Reading{"q", "я"},
    Reading{"x", "х"},
    Reading{"x", "кс"},
    Reading{"c", "ц"},
    Reading{"c", "к"},
    Reading{"tz", "ц"},
    Reading{"kh", "х"},
    Reading{"ou", "у"},
    Reading{"ia", "ия"},
    Reading{"ia", "я"},
    Reading{"ja", "я"},
    Reading{"iu", "ю"},
    Reading{"ju", "ю"},
    Reading{"jo", "ьо"},
    Reading{"io", "ьо"},
    Reading{"io", "йо"},
    Reading{"tch", "ч"},
    Reading{"ph", "ф"},
    Reading{"sch", "ш"},
};

struct Layout {
    QStringView latin;
    QStringView cyrillic; ///< Key by key.
};

// The keys that stand within words, in small letters (xkb: bg, bg(phonetic), bg(bas_phonetic),
// which Windows calls "Phonetic").
constexpr Layout kLayouts[] = {
    {u"wertyuiop[asdfghjkl;'zxcvbnm,./", u"уеишщксдзцьяаожгтнвмчюйъэфхпрлб"},
    {u"qwertyuiop[]asdfghjklzxcvbnm`\\", u"явертъуиопшщасдфгхйклзьцжбнмчю"},
    {u"qwertyuiop[]asdfghjklzxcvbnm`\\", u"чшертъуиопящасдфгхйклзжцвбнмюь"},
};

/// What stands at the same place in `to`; empty when a letter is none of `from`.
QString mapped(const QString& typed, QStringView from, QStringView to) {
    QString result;
    for (const QChar c : typed) {
        const qsizetype place = from.indexOf(c);
        if (place < 0) {
            return QString();
        }
        result.append(to[place]);
    }
    return result;
}

} // namespace

std::vector<LatinStep> latinSteps(QByteArrayView rest) {
    std::vector<LatinStep> steps;
    for (const Reading& reading : kReadings) {
        const QByteArrayView latin(reading.latin);
        if (rest.startsWith(latin)) {
            steps.push_back({latin.size(), QByteArray(reading.cyrillic)});
        }
    }
    return steps;
}

QStringList onOtherLayouts(const QString& typed) {
    QStringList others;
    const QString small = typed.toLower();
    for (const Layout& layout : kLayouts) {
        for (const QString& other : {mapped(small, layout.latin, layout.cyrillic),
                                     mapped(small, layout.cyrillic, layout.latin)}) {
            if (!other.isEmpty() && !others.contains(other)) {
                others.append(other);
            }
        }
    }
    return others;
}

} // namespace vestitel::language
