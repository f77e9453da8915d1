#include "language/forms_builder/supplement.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::language::forms {

namespace {

class Supplement final {
public:
    explicit Supplement(const Dictionary& dictionary) : m_dictionary(dictionary) {
        for (const Dictionary::Entry& entry : dictionary.entries()) {
            m_flags[entry.word] += entry.flags;
            if (entry.flags.isEmpty()) {
                m_apart.append(entry.word);
            }
        }
        m_apart.sort();
    }

    Result<void> take(const QString& line) {
        static const QRegularExpression shape(
            QStringLiteral("^(\\p{L}+)\\s*([:+<~])\\s*(\\p{L}+(?:\\s+\\p{L}+[.!]?)*)$"));
        const auto match = shape.match(line);
        const QStringList others = match.captured(3).split(u' ', Qt::SkipEmptyParts);
        const QString sign = match.captured(2);
        const bool isList = sign == u"+" || sign == u"~";
        if (!match.hasMatch() || (!isList && others.size() != 1)) {
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("This line of the supplement says nothing: ") + line);
        }
        const QString word = match.captured(1);
        if (sign == u"~") {
            takeFamily(word, others);
            return {};
        }
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
        if (sign == u":") {
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
    void takeFamily(const QString& word, const QStringList& parts) {
        for (const QString& witness : m_apart) {
            if (!witness.endsWith(parts.front())) {
                continue;
            }
            const QString before = witness.chopped(parts.front().size());
            Paradigm paradigm{folded(before + word), {folded(before + word), folded(witness)}};
            for (const QString& part : parts.mid(1)) {
                addForms(before + part, paradigm);
            }
            add(std::move(paradigm));
        }
    }

    /// Of the words that stand apart those that begin so, or the one that is so before a full stop.
    void addForms(const QString& begin, Paradigm& paradigm) const {
        if (begin.endsWith(u'!')) {
            paradigm.forms.push_back(folded(begin.chopped(1)));
            return;
        }
        const bool isWhole = begin.endsWith(u'.');
        const QString sought = begin.chopped(isWhole ? 1 : 0);
        for (auto at = std::lower_bound(m_apart.begin(), m_apart.end(), sought);
             at != m_apart.end() && at->startsWith(sought); ++at) {
            if (!isWhole || *at == sought) {
                paradigm.forms.push_back(folded(*at));
            }
        }
    }

    void add(Paradigm paradigm) {
        tidy(paradigm);
        m_paradigms.push_back(std::move(paradigm));
    }

    const Dictionary& m_dictionary;
    QHash<QString, QStringList> m_flags; ///< By word, ours too.
    QStringList m_apart;                 ///< The words without flags, sorted.
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
