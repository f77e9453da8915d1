#include "language/forms_builder/supplement.h"

#include <QHash>
#include <QRegularExpression>

namespace vestitel::language::forms {

namespace {

class Supplement final {
public:
    explicit Supplement(const Dictionary& dictionary) : m_dictionary(dictionary) {
        for (const Dictionary::Entry& entry : dictionary.entries()) {
            m_flags[entry.word] += entry.flags;
        }
    }

    Result<void> take(const QString& line) {
        static const QRegularExpression shape(
            QStringLiteral("^(\\p{L}+)\\s*([:+<])\\s*(\\p{L}+(?:\\s+\\p{L}+)*)$"));
        const auto match = shape.match(line);
        const QStringList others = match.captured(3).split(u' ', Qt::SkipEmptyParts);
        const bool isList = match.captured(2) == u"+";
        if (!match.hasMatch() || (!isList && others.size() != 1)) {
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("This line of the supplement says nothing: ") + line);
        }
        const QString word = match.captured(1);
        if (isList) {
            Paradigm paradigm{folded(word), {folded(word)}};
            for (const QString& form : others) {
                paradigm.forms.push_back(folded(form));
            }
            add(std::move(paradigm));
            return {};
        }
        const auto flags = m_flags.constFind(others.front());
        if (flags == m_flags.constEnd()) {
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("No word of the dictionary: ") + line);
        }
        if (match.captured(2) == u":") {
            m_flags.insert(word, *flags);
            add(paradigmOf(m_dictionary, word, *flags));
        } else {
            Paradigm paradigm = paradigmOf(m_dictionary, others.front(), *flags);
            paradigm.lemma = folded(word);
            paradigm.forms.push_back(paradigm.lemma);
            paradigm.inflects = false;
            add(std::move(paradigm));
        }
        return {};
    }

    std::vector<Paradigm> taken() { return std::move(m_paradigms); }

private:
    void add(Paradigm paradigm) {
        tidy(paradigm);
        m_paradigms.push_back(std::move(paradigm));
    }

    const Dictionary& m_dictionary;
    QHash<QString, QStringList> m_flags; ///< By word, ours too.
    std::vector<Paradigm> m_paradigms;
};

} // namespace

Result<std::vector<Paradigm>> readSupplement(const QString& text, const Dictionary& dictionary) {
    Supplement supplement(dictionary);
    for (const QString& line : text.split(u'\n')) {
        if (const QString said = line.section(u'#', 0, 0).simplified(); !said.isEmpty()) {
            VESTITEL_CHECK(supplement.take(said));
        }
    }
    return supplement.taken();
}

} // namespace vestitel::language::forms
