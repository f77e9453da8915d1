#include "dialogs/theme_settings.h"

#include "dialogs/form.h"
#include "dialogs/theme_fields.h"
#include "publishing/theme_findings.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;
using publishing::Theme;

ThemeSettings::ThemeSettings(const archive::Settings& settings, QWidget* parent)
    : QWidget(parent), m_languages(settings.languages), m_chosen(settings.themeOptions),
      m_name(new QComboBox(this)), m_area(new QScrollArea(this)), m_findings(new QWidget(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::kSpace8, 0, 0);
    column->setSpacing(style::kSpace4);
    addField(column, tr("Look of the exported pages"), makeThemeRow(settings.theme));
    m_problem = addHint(column, {});
    m_problem->setObjectName(u"themeProblem"_s);
    style::setRole(m_problem, style::Role::WrongText);
    m_area->setObjectName(u"themeOptions"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    m_findings->setObjectName(u"themeFindings"_s);
    column->addWidget(m_findings);
    connect(m_name, &QComboBox::currentIndexChanged, this, &ThemeSettings::showTheme);
    showTheme();
}

QWidget* ThemeSettings::makeThemeRow(const QString& theme) {
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    m_name->setObjectName(u"theme"_s);
    m_name->setAccessibleName(tr("Look of the exported pages"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(20);
    for (const QString& name : Theme::builtInNames()) {
        const auto loaded = Theme::load(name);
        // The first is the one of all archives that name none.
        m_name->addItem(loaded ? loaded->label() : name, m_name->count() == 0 ? QString() : name);
    }
    choose(theme);
    auto* const fromFolder = new QPushButton(tr("From a folder…"), row);
    fromFolder->setObjectName(u"chooseTheme"_s);
    fromFolder->setAutoDefault(false);
    layout->addWidget(m_name, 1);
    layout->addWidget(fromFolder);
    connect(fromFolder, &QPushButton::clicked, this, &ThemeSettings::askForFolder);
    return row;
}

void ThemeSettings::askForFolder() {
    auto* const dialog = new QFileDialog(this, tr("Choose the theme's folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ThemeSettings::choose);
    dialog->open();
}

void ThemeSettings::choose(const QString& theme) {
    const bool isFirst = theme == u"default" || theme == Theme::builtInNames().constFirst();
    const QString wanted = isFirst ? QString() : theme;
    int index = m_name->findData(wanted);
    if (index < 0) {
        m_name->addItem(QDir::toNativeSeparators(wanted), wanted);
        index = m_name->count() - 1;
    }
    m_name->setCurrentIndex(index);
}

void ThemeSettings::showTheme() {
    const auto loaded = Theme::load(m_name->currentData().toString());
    m_problem->setText(loaded ? QString() : loaded.error().message);
    m_problem->setVisible(!loaded);
    m_theme = loaded ? std::optional(*loaded) : std::nullopt;
    m_fields = nullptr;
    m_area->setVisible(loaded.has_value());
    if (m_theme) {
        m_fields = new ThemeFields(*m_theme, values(), m_languages);
        m_area->setWidget(m_fields); // and the one before goes
        m_fields->setAutoFillBackground(false);
        connect(m_fields, &ThemeFields::valueChanged, this, &ThemeSettings::take);
        connect(m_fields, &ThemeFields::refused, this, [this](const QString& sentence) {
            m_problem->setText(sentence);
            m_problem->show();
        });
    }
    tellOfLook();
}

std::optional<Theme> ThemeSettings::look() const {
    if (!m_theme) {
        return std::nullopt;
    }
    const auto chosen = m_chosen.find(m_theme->id());
    return chosen == m_chosen.end() ? m_theme : m_theme->withOptions(chosen->second);
}

void ThemeSettings::tellOfLook() {
    const std::optional<Theme> shown = look();
    showFindings(shown);
    if (shown) {
        emit lookChanged(*shown);
    }
}

publishing::ThemeValues& ThemeSettings::values() {
    return m_chosen[m_theme->id()];
}

void ThemeSettings::take(const QString& name, const QString& value) {
    const bool isOwn = value.isEmpty() || value == m_theme->value(name);
    if (isOwn) {
        values().erase(name);
    } else {
        values()[name] = value;
    }
    m_problem->hide();
    tellOfLook();
}

void ThemeSettings::showFindings(const std::optional<Theme>& look) {
    delete m_findings->layout();
    qDeleteAll(m_findings->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* const column = new QVBoxLayout(m_findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace4);
    if (!look) {
        return;
    }
    for (const publishing::ContrastFinding& finding : publishing::contrastFindings(*look)) {
        style::setRole(addHint(column, finding.sentence), style::Role::AttentionText);
        if (finding.offered.isEmpty()) {
            continue;
        }
        auto* const use = new QPushButton(tr("Take %1").arg(finding.offered), m_findings);
        use->setObjectName(u"takeColour:"_s + finding.name);
        use->setAutoDefault(false);
        column->addWidget(use, 0, Qt::AlignLeft);
        // Queued: the button goes with what it mends.
        connect(
            use, &QPushButton::clicked, m_fields,
            [fields = m_fields, finding] { fields->setColour(finding.name, finding.offered); },
            Qt::QueuedConnection);
    }
}

Result<void> ThemeSettings::writeTo(archive::Settings& settings) const {
    const QString name = m_name->currentData().toString();
    if (m_theme) {
        const auto chosen = m_chosen.find(m_theme->id());
        for (const auto& [value, text] :
             chosen == m_chosen.end() ? publishing::ThemeValues() : chosen->second) {
            const publishing::ThemeOption* option = publishing::optionOf(m_theme->options(), value);
            if (option == nullptr) {
                continue;
            }
            if (const auto checked = publishing::checkedValue(*option, text); !checked) {
                return failure(checked);
            }
        }
    }
    settings.theme = name;
    settings.themeOptions = m_chosen;
    std::erase_if(settings.themeOptions, [](const auto& entry) { return entry.second.empty(); });
    return {};
}

} // namespace vestitel::dialogs
