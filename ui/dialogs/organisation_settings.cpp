#include "dialogs/organisation_settings.h"

#include "dialogs/form.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textIn(const std::map<domain::Language, QString>& texts, const domain::Language& language) {
    const auto found = texts.find(language);
    return found == texts.end() ? QString() : found->second;
}

/// A web address with its scheme; "example.org" gets https. Not valid: it cannot be one.
QUrl siteAddress(const QString& written) {
    if (written.isEmpty()) {
        return {};
    }
    const QString whole = written.contains(u"://"_s) ? written : u"https://"_s + written;
    return QUrl(whole, QUrl::StrictMode);
}

} // namespace

OrganisationSettings::OrganisationSettings(const archive::Settings& settings, QWidget* parent)
    : QWidget(parent), m_languages(settings.languages),
      m_site(new QLineEdit(settings.organisation.siteAddress.toString(), this)),
      m_links(new QTableWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::kSpace8, 0, 0);
    column->setSpacing(style::kSpace4);
    for (const domain::Language& language : m_languages) {
        auto* name = new QLineEdit(textIn(settings.organisation.names, language), this);
        name->setObjectName(u"organisationName:"_s + language.tag());
        addField(column, tr("Name of the organisation: %1").arg(language.nativeName()), name);
        m_names[language] = name;
        if (!focusProxy()) {
            setFocusProxy(name);
        }
    }
    m_site->setObjectName(u"siteAddress"_s);
    m_site->setPlaceholderText(u"https://example.org"_s);
    addField(column, tr("Address of the site"), m_site);
    addHint(column, tr("Exported pages name it where a whole address is needed."));
    addField(column, tr("Links at the foot of each page"), m_links);
    column->addWidget(makeLinks());
    for (const domain::FooterLink& link : settings.organisation.footerLinks) {
        addLinkRow(link);
    }
}

QWidget* OrganisationSettings::makeLinks() {
    m_links->setObjectName(u"footerLinks"_s);
    QStringList headers;
    for (const domain::Language& language : m_languages) {
        headers << tr("Text: %1").arg(language.nativeName())
                << tr("Address: %1").arg(language.nativeName());
    }
    m_links->setColumnCount(static_cast<int>(headers.size()));
    m_links->setHorizontalHeaderLabels(headers);
    m_links->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_links->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_links->horizontalHeader()->setHighlightSections(false);
    m_links->verticalHeader()->hide();
    m_links->setShowGrid(false);
    m_links->setTabKeyNavigation(false);
    m_links->setMinimumHeight(fontMetrics().lineSpacing() * 7);

    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kSpace8);
    auto* add = new QPushButton(tr("Add link"), tools);
    add->setObjectName(u"addFooterLink"_s);
    add->setIcon(style::icon(u"plus"_s));
    add->setAutoDefault(false);
    auto* remove = new QPushButton(tr("Remove"), tools);
    remove->setObjectName(u"removeFooterLink"_s);
    remove->setAutoDefault(false);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        addLinkRow({});
        m_links->setCurrentCell(m_links->rowCount() - 1, 0);
        m_links->setFocus();
        m_links->editItem(m_links->item(m_links->rowCount() - 1, 0));
    });
    connect(remove, &QPushButton::clicked, this,
            [this] { m_links->removeRow(m_links->currentRow()); });
    return tools;
}

void OrganisationSettings::addLinkRow(const domain::FooterLink& link) {
    const int row = m_links->rowCount();
    m_links->insertRow(row);
    int column = 0;
    for (const domain::Language& language : m_languages) {
        m_links->setItem(row, column++, new QTableWidgetItem(textIn(link.labels, language)));
        m_links->setItem(row, column++, new QTableWidgetItem(textIn(link.addresses, language)));
    }
}

std::vector<domain::FooterLink> OrganisationSettings::links() const {
    std::vector<domain::FooterLink> links;
    for (int row = 0; row < m_links->rowCount(); ++row) {
        domain::FooterLink link;
        int column = 0;
        for (const domain::Language& language : m_languages) {
            const QString label = m_links->item(row, column++)->text().simplified();
            const QString address = m_links->item(row, column++)->text().trimmed();
            if (!label.isEmpty()) {
                link.labels[language] = label;
            }
            if (!address.isEmpty()) {
                link.addresses[language] = address;
            }
        }
        if (!link.labels.empty() || !link.addresses.empty()) {
            links.push_back(link);
        }
    }
    return links;
}

Result<void> OrganisationSettings::writeTo(archive::Settings& settings) const {
    const QUrl site = siteAddress(m_site->text().trimmed());
    const bool isWeb = site.scheme() == u"https"_s || site.scheme() == u"http"_s;
    if (!site.isEmpty() && (!site.isValid() || !isWeb || site.host().isEmpty())) {
        m_site->setFocus();
        return failure(ErrorCode::InvalidArgument,
                       tr("The site's address cannot be read, so nothing is saved yet. A whole one "
                          "looks like https://example.org."));
    }
    settings.organisation.names.clear();
    for (const auto& [language, line] : m_names) {
        if (const QString name = line->text().simplified(); !name.isEmpty()) {
            settings.organisation.names[language] = name;
        }
    }
    settings.organisation.siteAddress = site;
    settings.organisation.footerLinks = links();
    return {};
}

} // namespace vestitel::dialogs
