#include "language/forms_builder/forms_table.h"

#include "language/forms_builder/automaton.h"
#include "language/forms_builder/code.h"
#include "language/forms_builder/endings.h"
#include "language/forms_format.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

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

/// The letters by how often they stand in forms: a frequent one is found soon in a state's arcs.
std::u16string lettersOf(const std::vector<Paradigm>& known,
                         const std::vector<EndingRule>& endings) {
    std::map<char16_t, std::size_t> counts;
    const auto count = [&counts](const std::u16string& word) {
        for (const char16_t letter : word) {
            ++counts[letter];
        }
    };
    for (const Paradigm& paradigm : known) {
        for (const std::u16string& form : paradigm.forms) {
            count(form);
        }
    }
    for (const EndingRule& rule : endings) {
        count(rule.reversed);
    }
    std::u16string letters;
    for (const auto& [letter, times] : counts) {
        letters += letter;
    }
    std::stable_sort(letters.begin(), letters.end(),
                     [&counts](char16_t a, char16_t b) { return counts[a] > counts[b]; });
    return letters;
}

std::u16string labelled(const std::u16string& word, const std::u16string& letters) {
    std::u16string labels;
    for (const char16_t letter : word) {
        labels += static_cast<char16_t>(letters.find(letter) + 1);
    }
    return labels;
}

struct Form {
    std::u16string labels;
    const std::u16string* form;
    const std::u16string* lemma;
};

std::vector<Form> sortedForms(const std::vector<Paradigm>& known, const std::u16string& letters) {
    std::vector<Form> forms;
    for (const Paradigm& paradigm : known) {
        for (const std::u16string& form : paradigm.forms) {
            forms.push_back({labelled(form, letters), &form, &paradigm.lemma});
        }
    }
    std::sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) {
        return std::tie(a.labels, *a.lemma) < std::tie(b.labels, *b.lemma);
    });
    return forms;
}

quint32 buildWords(const std::vector<Paradigm>& known, const std::u16string& letters,
                   AutomatonBuilder& automaton, Readings& readings) {
    const std::vector<Form> forms = sortedForms(known, letters);
    std::vector<Code> codes;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        codes.push_back(codeOf(*forms[i].form, *forms[i].lemma));
        if (i + 1 < forms.size() && forms[i + 1].labels == forms[i].labels) {
            continue;
        }
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        automaton.add(forms[i].labels, readings.indexOf(codes));
        codes.clear();
    }
    return automaton.finish();
}

quint32 buildEndings(const std::vector<EndingRule>& endings, const std::u16string& letters,
                     AutomatonBuilder& automaton, Readings& readings) {
    std::map<std::u16string, quint32> sorted;
    for (const EndingRule& rule : endings) {
        sorted.emplace(labelled(rule.reversed, letters), readings.indexOf(rule.readings));
    }
    for (const auto& [labels, output] : sorted) {
        automaton.add(labels, output);
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
    const quint32 ending = buildEndings(endings, letters, automaton, readings);
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
