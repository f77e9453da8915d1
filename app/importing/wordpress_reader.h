#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace vestitel::importing {

/// A category, tag, language or whatever else an item is filed under.
struct WordPressTerm {
    QString domain; ///< "category", "post_tag", "language", "post_translations"
    QString slug;
    QString name;
};

/// One item of an export as it stands there, markup included.
struct WordPressItem {
    qint64 number = 0; ///< From 1, for the reader.
    QString id;
    QString parent;
    QString type; ///< "post", "page", "attachment"
    QString status;
    QString title;
    QString content;
    QString excerpt;
    QString slug;
    QString date;        ///< "2020-01-25 14:30:00", of the site's clock
    QString dateUtc;     ///< May be all zeros.
    QString modifiedUtc; ///< May be all zeros.
    QString attachment;  ///< The address of an attachment's file.
    std::vector<WordPressTerm> terms;
    std::map<QString, QString> meta; ///< Those of its custom fields that mean something here.
};

/// Reads an export of WordPress (WXR: RSS 2.0 with the namespaces of wordpress.org/export) from
/// beginning to end, one item in memory at a time. Characters that XML does not allow, which
/// WordPress writes nevertheless, are passed over.
class WordPressReader final {
public:
    explicit WordPressReader(QIODevice& device);
    ~WordPressReader();
    WordPressReader(const WordPressReader&) = delete;
    WordPressReader& operator=(const WordPressReader&) = delete;

    /// The next item; false at the end, and when reading failed.
    [[nodiscard]] bool next(WordPressItem& item);

    /// Why reading ended before the file's end: no export (Unsupported), broken XML (DamagedData),
    /// an item of more than 64 MB (TooLarge). A sentence without the file's name.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] const QString& site() const { return m_site; } ///< Its address.

private:
    class Source;

    [[nodiscard]] bool checkRoot();
    void readItem(WordPressItem& item);
    void readField(WordPressItem& item);
    void readMeta(WordPressItem& item);
    void explain();
    [[nodiscard]] QString text();

    std::unique_ptr<Source> m_source;
    std::unique_ptr<QXmlStreamEntityResolver> m_entities;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
    QString m_site;
    qint64 m_items = 0;
    bool m_started = false;
};

} // namespace vestitel::importing
