#include "language/lemmatiser.h"

#include "language/forms_format.h"

#include <QByteArray>
#include <QResource>
#include <QtEndian>

namespace vestitel::language {

using namespace format;

namespace {

/// A stem of an unknown word has at least so many letters, else the word is its own.
constexpr qsizetype kShortestStem = 2;
constexpr qsizetype kLongestWord = 60;

quint32 number(const char* at, quint32 index) {
    return qFromLittleEndian<quint32>(at + std::size_t{index} * 4);
}

quint32 half(const char* at, quint32 index) {
    return qFromLittleEndian<quint16>(at + std::size_t{index} * 2);
}

QByteArrayView compiledInTable() {
    static const QResource resource(QStringLiteral(":/vestitel/language/forms_bg.table"));
    // Stored as it is: a compressed one could not be read in place.
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression) {
        return {};
    }
    return {resource.data(), static_cast<qsizetype>(resource.size())};
}

} // namespace

const Lemmatiser& Lemmatiser::bulgarian() {
    static const Lemmatiser lemmatiser(compiledInTable());
    return lemmatiser;
}

Lemmatiser::Lemmatiser(QByteArrayView table) {
    const char* const bytes = table.data();
    const auto field = [bytes](Field which) {
        return number(bytes, static_cast<quint32>(which));
    };
    const auto holds = [&](Field at, Field count, quint64 width) {
        return field(at) + width * field(count) <= static_cast<quint64>(table.size());
    };
    if (static_cast<quint64>(table.size()) < FieldCount * 4 || field(Magic) != kMagic ||
        field(Version) != kVersion || !holds(LettersAt, LettersCount, 2) ||
        field(LettersCount) > kLabelMask || !holds(ArcsAt, ArcsCount, 4) ||
        !holds(ReadingsAt, ReadingsCount, 2) || !holds(CodesAt, CodesCount, 4) ||
        !holds(AddedAt, AddedCount, 2)) {
        return;
    }
    for (quint32 i = 0; i < field(LettersCount); ++i) {
        const quint32 letter = half(bytes + field(LettersAt), i);
        if (letter >= kFirstLetter && letter <= kLastLetter) {
            m_labels[letter - kFirstLetter] = static_cast<quint8>(i + 1);
            m_letters[i + 1] = static_cast<char16_t>(letter);
        }
    }
    m_size = table.size();
    m_checksum = qChecksum(table);
    m_arcs = bytes + field(ArcsAt);
    m_readings = bytes + field(ReadingsAt);
    m_codes = bytes + field(CodesAt);
    m_added = bytes + field(AddedAt);
    m_arcCount = field(ArcsCount);
    m_readingCount = field(ReadingsCount);
    m_codeCount = field(CodesCount);
    m_addedCount = field(AddedCount);
    m_wordsRoot = field(WordsRoot);
    m_endingRoot = field(EndingRoot);
}

bool Lemmatiser::knows(QStringView term) const {
    return !isEmpty() && readingsOfWord(term) >= 0;
}

bool Lemmatiser::knowsBeginning(QStringView beginning) const {
    return !isEmpty() && stateAfter(beginning) >= 0;
}

void Lemmatiser::walk(const std::function<bool(qsizetype, QChar)>& enter,
                      const std::function<void()>& word) const {
    if (!isEmpty()) {
        walkFrom(m_wordsRoot, 0, enter, word);
    }
}

void Lemmatiser::walkFrom(qint64 state, qsizetype place,
                          const std::function<bool(qsizetype, QChar)>& enter,
                          const std::function<void()>& word) const {
    // A damaged table may lead in a circle; no word is that long.
    if (place > kLongestWord) {
        return;
    }
    for (auto at = static_cast<quint64>(state); at < m_arcCount; ++at) {
        const quint32 arc = number(m_arcs, static_cast<quint32>(at));
        const quint32 label = arc & kLabelMask;
        if (label == 0) {
            word();
        } else if (enter(place, QChar(m_letters[label]))) {
            walkFrom(arc >> kTargetShift, place + 1, enter, word);
        }
        if ((arc & kLastArc) != 0) {
            return;
        }
    }
}

QStringList Lemmatiser::keysOf(QStringView term) const {
    QStringList keys;
    if (term.isEmpty()) {
        return keys;
    }
    if (!isEmpty()) {
        appendKeys(term, readingsOfWord(term), QLatin1String(), keys);
        if (keys.isEmpty()) {
            appendKeys(term, readingsOfEnding(term), QLatin1String("~"), keys);
        }
    }
    if (keys.isEmpty()) {
        keys.append(u'~' + term.toString());
    }
    return keys;
}

quint32 Lemmatiser::labelOf(QChar letter) const {
    const char16_t unit = letter.unicode();
    return unit >= kFirstLetter && unit <= kLastLetter ? m_labels[unit - kFirstLetter] : 0;
}

qint64 Lemmatiser::step(qint64 state, quint32 label) const {
    for (auto at = static_cast<quint64>(state); at < m_arcCount; ++at) {
        const quint32 arc = number(m_arcs, static_cast<quint32>(at));
        if ((arc & kLabelMask) == label) {
            return arc >> kTargetShift;
        }
        if ((arc & kLastArc) != 0) {
            return -1;
        }
    }
    return -1;
}

qint64 Lemmatiser::stateAfter(QStringView letters) const {
    qint64 state = m_wordsRoot;
    for (const QChar letter : letters) {
        const quint32 label = labelOf(letter);
        state = label == 0 ? -1 : step(state, label);
        if (state < 0) {
            return -1;
        }
    }
    return state;
}

qint64 Lemmatiser::readingsOfWord(QStringView term) const {
    const qint64 state = stateAfter(term);
    return state < 0 ? -1 : step(state, 0);
}

qint64 Lemmatiser::readingsOfEnding(QStringView term) const {
    qint64 readings = -1;
    qint64 state = m_endingRoot;
    for (qsizetype left = term.size(); left > 0; --left) {
        const quint32 label = labelOf(term[left - 1]);
        state = label == 0 ? -1 : step(state, label);
        if (state < 0) {
            break;
        }
        if (const qint64 longer = step(state, 0); longer >= 0) {
            readings = longer;
        }
    }
    return readings;
}

void Lemmatiser::appendKeys(QStringView term, qint64 readings, QLatin1String prefix,
                            QStringList& keys) const {
    if (readings < 0) {
        return;
    }
    const qsizetype shortest = prefix.isEmpty() ? 1 : kShortestStem;
    for (auto at = static_cast<quint64>(readings); at < m_readingCount; ++at) {
        const quint32 reading = half(m_readings, static_cast<quint32>(at));
        if (const quint32 index = reading & kCodeMask; index < m_codeCount) {
            const quint32 code = number(m_codes, index);
            const auto strip = static_cast<qsizetype>(code & 0xFFU);
            const quint32 length = (code >> 8U) & 0xFFU;
            const quint32 from = code >> 16U;
            if (strip <= term.size() && from + length <= m_addedCount &&
                term.size() - strip + qsizetype{length} >= shortest) {
                QString key(prefix);
                key += term.chopped(strip);
                for (quint32 i = 0; i < length; ++i) {
                    key.append(QChar(static_cast<char16_t>(half(m_added, from + i))));
                }
                if (!keys.contains(key)) {
                    keys.append(key);
                }
            }
        }
        if ((reading & kLastReading) != 0) {
            return;
        }
    }
}

} // namespace vestitel::language
