#include "dialogs/settings_dialog.h"

#include "dialogs/archive_settings.h"
#include "dialogs/emblem_settings.h"
#include "dialogs/form.h"
#include "dialogs/organisation_settings.h"
#include "dialogs/theme_settings.h"
#include "dialogs/writing_settings.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr QSize kSizeWithView(1100, 720);
constexpr int kLookWidth = 400; // of what is chosen, beside the view
constexpr int kLookTab = 2;

} // namespace

SettingsDialog::SettingsDialog(const SettingsValues& values, const QString& archiveFolder,
                               QWidget* parent)
    : QDialog(parent), m_values(values), m_tabs(new QTabWidget(this)),
      m_organisation(new OrganisationSettings(values.archive, this)),
      m_archive(new ArchiveSettings(values.archive, archiveFolder, this)),
      m_theme(new ThemeSettings(values.archive, this)),
      m_writing(new WritingSettings(values.typing, this)),
      m_emblems(new EmblemSettings(values.emblems, values.archive.languages, this)) {
    setObjectName(u"settingsDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Settings"));
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_organisation, tr("Organisation"));
    m_tabs->addTab(m_archive, tr("Archive"));
    m_tabs->addTab(makeLookPage(), tr("Look"));
    m_tabs->addTab(m_writing, tr("Writing"));
    m_tabs->addTab(makeProgramPage(), tr("Program"));
    m_tabs->addTab(m_emblems, tr("Emblems"));
    column->addWidget(m_tabs, 1);
    m_problem = addHint(column, {});
    m_problem->setObjectName(u"settingsProblem"_s);
    style::setRole(m_problem, style::Role::WrongText);
    m_problem->hide();
    addButtons(this, column, tr("Save"));
    m_organisation->setFocus();
    connect(m_theme, &ThemeSettings::lookChanged, this, &SettingsDialog::lookChanged);
    resize(kWidth, sizeHint().height());
}

QWidget* SettingsDialog::makeLookPage() {
    auto* const page = new QWidget(this);
    m_lookRow = new QHBoxLayout(page);
    m_lookRow->setContentsMargins(0, 0, 0, 0);
    m_lookRow->setSpacing(style::kSpace16);
    m_lookRow->addWidget(m_theme);
    return page;
}

void SettingsDialog::setLookView(QWidget* view) {
    m_lookRow->addWidget(view, 1);
    m_theme->setFixedWidth(kLookWidth);
    if (const auto look = m_theme->look()) {
        emit lookChanged(*look);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == kLookTab) {
            makeRoomForLook();
        }
    });
}

void SettingsDialog::showLook() {
    m_tabs->setCurrentIndex(m_tabs->indexOf(m_lookRow->parentWidget()));
}

/// Once: a dialog that has grown stays, so that it does not jump from tab to tab.
void SettingsDialog::makeRoomForLook() {
    const QRect room = screen()->availableGeometry();
    const QSize wanted = size().expandedTo(kSizeWithView.boundedTo(room.size()));
    if (wanted == size()) {
        return;
    }
    QRect place({}, wanted);
    place.moveCenter(geometry().center());
    place.moveLeft(qBound(room.left(), place.left(), room.right() - place.width() + 1));
    place.moveTop(qBound(room.top(), place.top(), room.bottom() - place.height() + 1));
    setGeometry(place);
}

QWidget* SettingsDialog::makeProgramPage() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, style::kSpace8, 0, 0);
    column->setSpacing(style::kSpace4);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"interfaceLanguage"_s);
    m_language->addItem(tr("The system's"), QString());
    for (const domain::Language& language :
         {domain::Language::bulgarian(), domain::Language::english()}) {
        m_language->addItem(language.nativeName(), language.tag());
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_values.interfaceLanguage)));
    addField(column, tr("Language of the program"), m_language);
    addHint(column, tr("It changes at the next start."));

    using style::AppearanceChoice;
    m_appearance = new QComboBox(page);
    m_appearance->setObjectName(u"appearance"_s);
    m_appearance->addItem(tr("As the system"), static_cast<int>(AppearanceChoice::FollowSystem));
    m_appearance->addItem(tr("Light"), static_cast<int>(AppearanceChoice::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(AppearanceChoice::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_values.appearance)));
    addField(column, tr("Appearance"), m_appearance);
    column->addStretch();
    return page;
}

void SettingsDialog::accept() {
    SettingsValues values = m_values;
    if (const auto written = m_organisation->writeTo(values.archive); !written) {
        refuse(0, written.error().message);
        return;
    }
    if (const auto written = m_archive->writeTo(values.archive); !written) {
        refuse(1, written.error().message);
        return;
    }
    if (const auto written = m_theme->writeTo(values.archive); !written) {
        refuse(kLookTab, written.error().message);
        return;
    }
    values.interfaceLanguage = m_language->currentData().toString();
    values.appearance = static_cast<style::AppearanceChoice>(m_appearance->currentData().toInt());
    values.typing = m_writing->habits();
    values.emblems = m_emblems->states();
    m_values = values;
    QDialog::accept();
}

void SettingsDialog::refuse(int tab, const QString& sentence) {
    m_tabs->setCurrentIndex(tab);
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace vestitel::dialogs
