#pragma once

#include "archive/settings_store.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace vestitel::dialogs {

/// Who publishes and where: names, the site's address, the links of each page's footer.
class OrganisationSettings final : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationSettings(const archive::Settings& settings, QWidget* parent = nullptr);

    /// Writes what stands here into the settings; the sentence says what cannot stay.
    [[nodiscard]] Result<void> writeTo(archive::Settings& settings) const;

private:
    void addLinkRow(const domain::FooterLink& link);
    QWidget* makeLinks();
    [[nodiscard]] std::vector<domain::FooterLink> links() const;

    std::vector<domain::Language> m_languages;
    std::map<domain::Language, QLineEdit*> m_names;
    QLineEdit* m_site;
    QTableWidget* m_links;
};

} // namespace vestitel::dialogs
