#pragma once

#include <QString>

namespace vestitel::html {

/// The text of an edition: an HTML5 fragment in the article profile, in canonical form.
/// Invariant: only the sanitiser makes one that is not empty, so foreign markup cannot be stored.
class Body final {
public:
    Body() = default;

    [[nodiscard]] const QString& html() const { return m_html; }
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }

    friend bool operator==(const Body&, const Body&) = default;

private:
    friend class BodyMaker; // sanitiser.cpp
    explicit Body(QString html) : m_html(std::move(html)) {}

    QString m_html;
};

} // namespace vestitel::html
