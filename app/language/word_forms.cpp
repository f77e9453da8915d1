#include "language/word_forms.h"

#include <hunspell.hxx>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <map>

namespace vestitel::language {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestitel::language)
};

/// Words that are remembered; beyond this many it begins anew.
constexpr qsizetype kRemembered = 200'000;

/// The path of the dictionary, without its ending; empty if there is none.
QString dictionaryPath(const domain::Language& language) {
    static const std::map<QString, QStringList> kNames{
        {QStringLiteral("bg"), {QStringLiteral("bg_BG")}},
        {QStringLiteral("en"), {QStringLiteral("en_GB"), QStringLiteral("en_US")}},
    };
    const auto names = kNames.find(language.tag().section(u'-', 0, 0));
    if (names == kNames.end()) {
        return {};
    }
    for (const QString& name : names->second) {
        const QString words = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     QStringLiteral("hunspell/%1.dic").arg(name));
        const QString path = words.chopped(words.isEmpty() ? 0 : 4);
        if (!path.isEmpty() && QFile::exists(path + QStringLiteral(".aff"))) {
            return path;
        }
    }
    return {};
}

} // namespace

class WordForms::Dictionary final {
public:
    explicit Dictionary(const QString& path)
        : m_hunspell(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                     QFile::encodeName(path + QStringLiteral(".dic")).constData()) {}

    [[nodiscard]] bool isUtf8() const { return m_hunspell.get_dict_encoding() == "UTF-8"; }

    const QStringList& lemmasOf(const QString& lowered) {
        const auto known = m_known.constFind(lowered);
        if (known != m_known.constEnd()) {
            return *known;
        }
        if (m_known.size() >= kRemembered) {
            m_known.clear();
        }
        QStringList lemmas;
        for (const std::string& stem : m_hunspell.stem(lowered.toStdString())) {
            lemmas.append(QString::fromStdString(stem).toLower());
        }
        lemmas.removeDuplicates();
        if (lemmas.isEmpty()) {
            lemmas.append(lowered);
        }
        return *m_known.insert(lowered, lemmas);
    }

private:
    mutable Hunspell m_hunspell;
    QHash<QString, QStringList> m_known;
};

WordForms::WordForms(std::unique_ptr<Dictionary> dictionary) : m_dictionary(std::move(dictionary)) {
}
WordForms::WordForms(WordForms&& other) noexcept = default;
WordForms& WordForms::operator=(WordForms&& other) noexcept = default;
WordForms::~WordForms() = default;

Result<void> WordForms::check(const domain::Language& language) {
    if (dictionaryPath(language).isEmpty()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The forms of words are not known, since the dictionary of this "
                                 "language is not installed."),
                       language.tag());
    }
    return {};
}

Result<WordForms> WordForms::open(const domain::Language& language) {
    VESTITEL_CHECK(check(language));
    auto dictionary = std::make_unique<Dictionary>(dictionaryPath(language));
    if (!dictionary->isUtf8()) {
        return failure(ErrorCode::Unsupported,
                       Words::tr("The forms of words are not known, since the dictionary of this "
                                 "language cannot be read."),
                       language.tag());
    }
    return WordForms(std::move(dictionary));
}

QStringList WordForms::lemmasOf(const QString& word) {
    return m_dictionary->lemmasOf(word.toLower());
}

std::vector<QStringList> WordForms::formsOf(const QString& query, const QStringList& texts) {
    std::vector<QStringList> forms;
    std::vector<QSet<QString>> lemmas;
    for (const QString& word : wordsOf(query)) {
        forms.push_back({word});
        const QStringList own = lemmasOf(word);
        lemmas.emplace_back(own.begin(), own.end());
    }
    if (forms.empty()) {
        return forms;
    }
    QSet<QString> seen;
    for (const QString& text : texts) {
        for (const QString& word : wordsOf(text)) {
            if (seen.contains(word)) {
                continue;
            }
            seen.insert(word);
            const QStringList& own = m_dictionary->lemmasOf(word);
            for (std::size_t i = 0; i < forms.size(); ++i) {
                const bool isForm =
                    std::any_of(own.begin(), own.end(), [&lemmas, i](const QString& lemma) {
                        return lemmas[i].contains(lemma);
                    });
                if (isForm && forms[i].first() != word) {
                    forms[i].append(word);
                }
            }
        }
    }
    return forms;
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}\\p{N}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text.toLower();
    plain.remove(QChar(0x00ad)).remove(QChar(0x2060)).remove(QChar(0xfeff));
    plain.replace(QStringLiteral("\u0438\u0300"), QStringLiteral("\u0438"));
    plain.replace(QChar(0x045d), QChar(0x0438));
    QStringList words;
    for (auto matches = word.globalMatch(plain); matches.hasNext();) {
        words.append(matches.next().captured());
    }
    return words;
}

} // namespace vestitel::language
