#include "editorial/built_in_texts.h"

#include "base/atomic_file.h"
#include "html/sanitiser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::editorial {

namespace {

constexpr qint64 kLargest = 1024 * 1024;

struct Entry {
    const char* key;
    const char* name;
    const char* description;
};

const Entry kTemplates[] = {
    {"call", QT_TRANSLATE_NOOP("vestitel::editorial", "Call for projects"),
     QT_TRANSLATE_NOOP("vestitel::editorial",
                       "Dates and funds in a table, who can apply, for what and how.")},
    {"event", QT_TRANSLATE_NOOP("vestitel::editorial", "Report of an event"),
     QT_TRANSLATE_NOOP("vestitel::editorial",
                       "What was shown, what was asked, a quotation, what comes next.")},
    {"consultation", QT_TRANSLATE_NOOP("vestitel::editorial", "Public consultation"),
     QT_TRANSLATE_NOOP("vestitel::editorial",
                       "What is proposed, how to take part, by when, what comes next.")},
    {"vacancy", QT_TRANSLATE_NOOP("vestitel::editorial", "Vacancy"),
     QT_TRANSLATE_NOOP("vestitel::editorial",
                       "The work, the requirements, what is offered, how to apply.")},
};

QString own(const char* text) {
    return QCoreApplication::translate("vestitel::editorial", text);
}

tl::unexpected<Error> incomplete(const QString& detail) {
    return failure(
        ErrorCode::Internal,
        own(QT_TRANSLATE_NOOP("vestitel::editorial",
                              "This copy of Vestitel is not complete. Install it again.")),
        detail);
}

/// What the texts ask for and the archive knows.
class KnownName final {
public:
    explicit KnownName(const domain::Organisation& organisation) : m_names(organisation.names) {}

    [[nodiscard]] QString fill(const domain::Language& language, QString text) const {
        const auto name = m_names.find(language);
        if (name == m_names.end() || name->second.trimmed().isEmpty()) {
            return text;
        }
        for (const QString& blank :
             {QStringLiteral("[име на МИГ]"), QStringLiteral("[name of the LAG]")}) {
            text.replace(blank, name->second.trimmed(), Qt::CaseInsensitive);
        }
        return text;
    }

    /// Of paragraphs of HTML.
    [[nodiscard]] Result<html::Body> body(const domain::Language& language,
                                          const QJsonValue& blocks) const {
        const KnownName escaped(*this, language);
        return html::sanitise(
            escaped.fill(language, blocks.toVariant().toStringList().join(u'\n')));
    }

private:
    KnownName(const KnownName& plain, const domain::Language& language) {
        const auto name = plain.m_names.find(language);
        if (name != plain.m_names.end()) {
            m_names[language] = name->second.toHtmlEscaped();
        }
    }

    std::map<domain::Language, QString> m_names;
};

Result<QJsonDocument> resource(const QString& name) {
    VESTITEL_TRY(const QByteArray bytes,
                 readFile(QStringLiteral(":/templates/%1.json").arg(name), kLargest));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError ? Result<QJsonDocument>(document)
                                                   : incomplete(error.errorString());
}

} // namespace

Result<std::vector<BuiltInTemplate>> builtInTemplates(const domain::Organisation& organisation) {
    const KnownName known(organisation);
    std::vector<BuiltInTemplate> templates;
    for (const Entry& entry : kTemplates) {
        const QString key = QString::fromLatin1(entry.key);
        VESTITEL_TRY(const QJsonDocument document, resource(key));
        const QJsonObject described = document.object();
        BuiltInTemplate made{key, own(entry.name), own(entry.description),
                             described[QStringLiteral("categories")].toVariant().toStringList()};
        const QJsonObject editions = described[QStringLiteral("editions")].toObject();
        for (auto each = editions.begin(); each != editions.end(); ++each) {
            const auto language = domain::Language::fromTag(each.key());
            if (!language) {
                return incomplete(each.key());
            }
            const QJsonObject words = each.value().toObject();
            domain::Edition& edition = made.editions[*language];
            edition.title = known.fill(*language, words[QStringLiteral("title")].toString());
            edition.lead = known.fill(*language, words[QStringLiteral("lead")].toString());
            VESTITEL_TRY(edition.body, known.body(*language, words[QStringLiteral("body")]));
        }
        templates.push_back(std::move(made));
    }
    return templates;
}

Result<std::vector<BuiltInSnippet>> builtInSnippets(const domain::Organisation& organisation) {
    const KnownName known(organisation);
    VESTITEL_TRY(const QJsonDocument document, resource(QStringLiteral("snippets")));
    std::vector<BuiltInSnippet> snippets;
    for (const QJsonValue& described : document.array()) {
        const QJsonObject texts = described[QStringLiteral("texts")].toObject();
        for (auto each = texts.begin(); each != texts.end(); ++each) {
            const auto language = domain::Language::fromTag(each.key());
            if (!language) {
                return incomplete(each.key());
            }
            const QJsonObject words = each.value().toObject();
            VESTITEL_TRY(const auto body, known.body(*language, words[QStringLiteral("body")]));
            snippets.push_back({described[QStringLiteral("key")].toString(),
                                {words[QStringLiteral("name")].toString(), *language, body}});
        }
    }
    return snippets;
}

} // namespace vestitel::editorial
