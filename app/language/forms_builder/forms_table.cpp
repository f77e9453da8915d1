#include "language/forms_builder/forms_table.h"

#include "language/forms_builder/automaton.h"
#include "language/forms_builder/code.h"
#include "language/forms_builder/endings.h"
#include "language/forms_format.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace vestitel::language::forms {

namespace {

template <typename Number>
void append(QByteArray& bytes, Number number) {
    std::array<char, sizeof(Number)> raw{};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
}

/// Codes and lists of them, each once.
class Readings final {
public:
    /// Where the list begins.
    quint32 indexOf(const std::vector<Code>& codes) {
        std::vector<quint32> list;
        list.reserve(codes.size());
        for (const Code& code : codes) {
            const auto [known, isNew] = m_codeIndex.emplace(code, m_codes.size());
            if (isNew) {
                appendCode(code);
            }
            list.push_back(static_cast<quint32>(known->second));
        }
        const auto [known, isNew] = m_listIndex.emplace(list, m_lists.size());
        if (isNew) {
            list.back() |= format::kLastReading;
            m_lists.insert(m_lists.end(), list.begin(), list.end());
        }
        return static_cast<quint32>(known->second);
    }

    [[nodiscard]] bool fit() const {
        return m_fit && m_codes.size() <= format::kCodeMask &&
               m_lists.size() < format::kTargetLimit;
    }
    [[nodiscard]] const std::vector<quint32>& codes() const { return m_codes; }
    [[nodiscard]] const std::vector<quint32>& lists() const { return m_lists; }
    [[nodiscard]] const std::u16string& added() const { return m_added; }

private:
    void appendCode(const Code& code) {
        std::size_t at = m_added.find(code.add);
        if (at == std::u16string::npos) {
            at = m_added.size();
            m_added += code.add;
        }
        m_fit = m_fit && code.strip <= 0xFF && code.add.size() <= 0xFF && at <= 0xFFFF;
        m_codes.push_back(static_cast<quint32>(code.strip | (code.add.size() << 8U) | (at << 16U)));
    }

    std::map<Code, std::size_t> m_codeIndex;
    std::map<std::vector<quint32>, std::size_t> m_listIndex;
    std::vector<quint32> m_codes;
    std::vector<quint32> m_lists;
    std::u16string m_added;
    bool m_fit = true;
};

std::u16string lettersOf(const std::vector<Paradigm>& known,
                         const std::vector<EndingRule>& endings) {
    std::set<char16_t> letters;
    for (const Paradigm& paradigm : known) {
        for (const std::u16string& form : paradigm.forms) {
            letters.insert(form.begin(), form.end());
        }
    }
    for (const EndingRule& rule : endings) {
        letters.insert(rule.reversed.begin(), rule.reversed.end());
    }
    return {letters.begin(), letters.end()};
}

std::u16string labelled(const std::u16string& word, const std::u16string& letters) {
    std::u16string labels;
    for (const char16_t letter : word) {
        labels += static_cast<char16_t>(letters.find(letter) + 1);
    }
    return labels;
}

struct Form {
    const std::u16string* form;
    const std::u16string* lemma;
};

std::vector<Form> sortedForms(const std::vector<Paradigm>& known) {
    std::vector<Form> forms;
    for (const Paradigm& paradigm : known) {
        for (const std::u16string& form : paradigm.forms) {
            forms.push_back({&form, &paradigm.lemma});
        }
    }
    std::sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) {
        return std::tie(*a.form, *a.lemma) < std::tie(*b.form, *b.lemma);
    });
    return forms;
}

quint32 buildWords(const std::vector<Paradigm>& known, const std::u16string& letters,
                   AutomatonBuilder& automaton, Readings& readings) {
    const std::vector<Form> forms = sortedForms(known);
    std::vector<Code> codes;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        codes.push_back(codeOf(*forms[i].form, *forms[i].lemma));
        if (i + 1 < forms.size() && *forms[i + 1].form == *forms[i].form) {
            continue;
        }
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        automaton.add(labelled(*forms[i].form, letters), readings.indexOf(codes));
        codes.clear();
    }
    return automaton.finish();
}

} // namespace

Result<QByteArray> buildTable(const std::vector<Paradigm>& known,
                              const std::vector<Paradigm>& examples) {
    const std::vector<EndingRule> endings = learnEndings(examples);
    const std::u16string letters = lettersOf(known, endings);
    AutomatonBuilder automaton;
    Readings readings;
    const quint32 words = buildWords(known, letters, automaton, readings);
    for (const EndingRule& rule : endings) {
        automaton.add(labelled(rule.reversed, letters), readings.indexOf(rule.readings));
    }
    const quint32 ending = automaton.finish();
    if (letters.size() > format::kLabelMask || automaton.arcs().size() >= format::kTargetLimit ||
        !readings.fit()) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The dictionary is larger than the table of word forms."));
    }

    std::array<quint32, format::FieldCount> header{};
    header[format::Magic] = format::kMagic;
    header[format::Version] = format::kVersion;
    header[format::WordsRoot] = words;
    header[format::EndingRoot] = ending;
    QByteArray bytes(static_cast<qsizetype>(header.size() * sizeof(quint32)), '\0');
    const auto section = [&](format::Field at, format::Field count, const auto& elements,
                             auto width) {
        header[at] = static_cast<quint32>(bytes.size());
        header[count] = static_cast<quint32>(elements.size());
        for (const auto element : elements) {
            append(bytes, static_cast<decltype(width)>(element));
        }
    };
    section(format::ArcsAt, format::ArcsCount, automaton.arcs(), quint32{});
    section(format::CodesAt, format::CodesCount, readings.codes(), quint32{});
    section(format::ReadingsAt, format::ReadingsCount, readings.lists(), quint16{});
    section(format::LettersAt, format::LettersCount, letters, quint16{});
    section(format::AddedAt, format::AddedCount, readings.added(), quint16{});
    for (std::size_t i = 0; i < header.size(); ++i) {
        qToLittleEndian(header[i], bytes.data() + i * sizeof(quint32));
    }
    return bytes;
}

} // namespace vestitel::language::forms
