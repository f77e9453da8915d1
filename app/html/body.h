#pragma once

#include <QString>

#include <memory>

namespace vestitel::html {

struct Document;
struct ParsedBody;

/// The text of an edition: an HTML5 fragment in the article profile, in canonical form.
/// Invariant: only the sanitiser makes one that is not empty, so foreign markup cannot be stored.
class Body final {
public:
    Body() = default;

    [[nodiscard]] const QString& html() const { return m_html; }
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }

    friend bool operator==(const Body& a, const Body& b) { return a.m_html == b.m_html; }

private:
    friend class BodyMaker; // sanitiser.cpp
    friend std::shared_ptr<const Document> documentOf(const Body& body);
    Body(QString html, std::shared_ptr<ParsedBody> parsed)
        : m_html(std::move(html)), m_parsed(std::move(parsed)) {}

    QString m_html;
    std::shared_ptr<ParsedBody> m_parsed; ///< Nothing for a body too large to keep its tree.
};

} // namespace vestitel::html
