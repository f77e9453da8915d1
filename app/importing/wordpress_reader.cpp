#include "importing/wordpress_reader.h"

#include <QCoreApplication>
#include <QHash>

namespace vestitel::importing {

namespace {

constexpr qint64 kLargestItem = 64LL * 1024 * 1024;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

const QString& exportNamespace() {
    static const QString kNamespace = QStringLiteral("http://wordpress.org/export/");
    return kNamespace;
}

/// Entities of HTML that old exports hold outside CDATA, where XML does not know them.
class HtmlEntities final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override {
        static const QHash<QString, QString> kEntities = {
            {QStringLiteral("nbsp"), QStringLiteral("\u00A0")},
            {QStringLiteral("ndash"), QStringLiteral("–")},
            {QStringLiteral("mdash"), QStringLiteral("—")},
            {QStringLiteral("hellip"), QStringLiteral("…")},
            {QStringLiteral("laquo"), QStringLiteral("«")},
            {QStringLiteral("raquo"), QStringLiteral("»")},
            {QStringLiteral("bdquo"), QStringLiteral("„")},
            {QStringLiteral("ldquo"), QStringLiteral("“")},
            {QStringLiteral("rdquo"), QStringLiteral("”")},
            {QStringLiteral("lsquo"), QStringLiteral("‘")},
            {QStringLiteral("rsquo"), QStringLiteral("’")},
            {QStringLiteral("copy"), QStringLiteral("©")},
            {QStringLiteral("reg"), QStringLiteral("®")},
            {QStringLiteral("euro"), QStringLiteral("€")},
        };
        return kEntities.value(name, u'&' + name + u';');
    }
};

/// Custom fields that mean something here; others may be megabytes of a page builder's.
bool isKnownMeta(const QString& key) {
    static const QStringList kKeys = {
        QStringLiteral("_thumbnail_id"), QStringLiteral("_wp_attached_file"),
        QStringLiteral("_wp_attachment_image_alt"), QStringLiteral("_wpml_import_language_code"),
        QStringLiteral("_wpml_import_translation_group")};
    return kKeys.contains(key);
}

} // namespace

/// The file's bytes without those that no XML may hold (XML 1.0, section 2.2), and no more of them
/// at a time than an item may be long.
class WordPressReader::Source final : public QIODevice {
public:
    explicit Source(QIODevice& file) : m_file(file) { open(QIODevice::ReadOnly); }

    void beginItem() { m_taken = 0; }
    [[nodiscard]] bool isOverfull() const { return m_taken > kLargestItem; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_file.atEnd() || isOverfull(); }

protected:
    qint64 readData(char* data, qint64 most) override {
        if (isOverfull()) {
            return -1;
        }
        const qint64 read = m_file.read(data, most);
        for (qint64 i = 0; i < read; ++i) {
            const auto code = static_cast<unsigned char>(data[i]);
            if (code < 0x20 && code != '\t' && code != '\n' && code != '\r') {
                data[i] = ' ';
            }
        }
        m_taken += read;
        return read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_file;
    qint64 m_taken = 0;
};

WordPressReader::WordPressReader(QIODevice& device)
    : m_source(std::make_unique<Source>(device)), m_entities(std::make_unique<HtmlEntities>()) {
    m_xml.setDevice(m_source.get());
    m_xml.setEntityResolver(m_entities.get());
}

WordPressReader::~WordPressReader() = default;

bool WordPressReader::next(WordPressItem& item) {
    if (m_error || (!m_started && !checkRoot())) {
        return false;
    }
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (!m_xml.isStartElement()) {
            continue;
        }
        if (m_xml.name() == QLatin1String("item")) {
            readItem(item);
            if (!m_xml.hasError()) {
                return true;
            }
        } else if (m_xml.name() == QLatin1String("base_site_url")) {
            m_site = text();
        } else if (m_xml.name() != QLatin1String("channel")) {
            m_xml.skipCurrentElement();
        }
    }
    explain();
    return false;
}

bool WordPressReader::checkRoot() {
    m_started = true;
    if (!m_xml.readNextStartElement()) {
        explain();
        return false;
    }
    bool isExport = false;
    for (const QXmlStreamNamespaceDeclaration& each : m_xml.namespaceDeclarations()) {
        isExport = isExport || each.namespaceUri().startsWith(exportNamespace());
    }
    if (!isExport || m_xml.name() != QLatin1String("rss")) {
        m_error = Error{ErrorCode::Unsupported,
                        Words::tr("This is no export of WordPress, so nothing was imported from "
                                  "it. Make one there, under Tools, Export."),
                        {}};
    }
    return isExport && !m_error;
}

void WordPressReader::readItem(WordPressItem& item) {
    item = WordPressItem();
    item.number = ++m_items;
    m_source->beginItem();
    while (m_xml.readNextStartElement()) {
        readField(item);
    }
}

void WordPressReader::readField(WordPressItem& item) {
    const QString name = m_xml.name().toString();
    const bool own = m_xml.namespaceUri().startsWith(exportNamespace());
    if (name == QLatin1String("encoded")) {
        (own ? item.excerpt : item.content) = text();
    } else if (name == QLatin1String("title") && !own) {
        item.title = text();
    } else if (name == QLatin1String("category")) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        WordPressTerm term{attributes.value(QLatin1String("domain")).toString(),
                           attributes.value(QLatin1String("nicename")).toString(),
                           {}};
        term.name = text();
        item.terms.push_back(std::move(term));
    } else if (name == QLatin1String("postmeta") && own) {
        readMeta(item);
    } else {
        static const QHash<QString, QString WordPressItem::*> kFields = {
            {QStringLiteral("post_id"), &WordPressItem::id},
            {QStringLiteral("post_parent"), &WordPressItem::parent},
            {QStringLiteral("post_type"), &WordPressItem::type},
            {QStringLiteral("status"), &WordPressItem::status},
            {QStringLiteral("post_name"), &WordPressItem::slug},
            {QStringLiteral("post_date"), &WordPressItem::date},
            {QStringLiteral("post_date_gmt"), &WordPressItem::dateUtc},
            {QStringLiteral("post_modified_gmt"), &WordPressItem::modifiedUtc},
            {QStringLiteral("attachment_url"), &WordPressItem::attachment},
        };
        const auto field = kFields.constFind(name);
        if (own && field != kFields.constEnd()) {
            item.*(*field) = text().trimmed();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void WordPressReader::readMeta(WordPressItem& item) {
    QString key;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("meta_key")) {
            key = text().trimmed();
        } else if (m_xml.name() == QLatin1String("meta_value") && isKnownMeta(key)) {
            item.meta[key] = text().trimmed();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

QString WordPressReader::text() {
    return m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

void WordPressReader::explain() {
    if (m_source->isOverfull()) {
        m_error = Error{ErrorCode::TooLarge,
                        Words::tr("Item %1 is longer than %2 MB; nothing after it was read.")
                            .arg(m_items)
                            .arg(kLargestItem / (1024 * 1024)),
                        {}};
    } else if (m_xml.hasError()) {
        m_error = Error{ErrorCode::DamagedData,
                        Words::tr("The file is damaged in line %1; what stands before it was read, "
                                  "nothing after it. Make the export in WordPress again.")
                            .arg(m_xml.lineNumber()),
                        m_xml.errorString()};
    }
}

} // namespace vestitel::importing
