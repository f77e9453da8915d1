#include "export_dialog/choice_page.h"

#include "export_dialog/choice_card.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vestitel::export_dialog {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "1 post, 2 languages, 3 images": only what is known.
QString contentsOf(const ExportSubject& subject) {
    QStringList parts{
        ChoicePage::tr("%n post(s)", nullptr, static_cast<int>(subject.posts.size()))};
    if (subject.editions > 0) {
        parts.append(ChoicePage::tr("%n language(s)", nullptr, subject.editions));
    }
    if (subject.images > 0) {
        parts.append(ChoicePage::tr("%n image(s)", nullptr, subject.images));
    }
    return parts.join(u", "_s);
}

/// "BG · A heading skips a level. — Heading"
QString lineOf(const checks::Finding& finding) {
    QString line = finding.language.tag().toUpper() + u" · "_s + finding.sentence;
    if (!finding.excerpt.isEmpty() && !finding.sentence.contains(finding.excerpt)) {
        line += u" — "_s + finding.excerpt;
    }
    return line;
}

} // namespace

ChoicePage::ChoicePage(const ExportSubject& subject, const ExportChoice& choice, QWidget* parent)
    : QWidget(parent), m_findingsTitle(new QLabel(this)), m_findings(new QListWidget(this)),
      m_forms(new QButtonGroup(this)), m_target(new QWidget(this)),
      m_profile(new QComboBox(m_target)), m_mediaAddress(new QLineEdit(m_target)),
      m_folder(new QLineEdit(QDir::toNativeSeparators(choice.folder), this)),
      m_problemCard(new QFrame(this)), m_problem(new QLabel(m_problemCard)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace4);
    auto* contents = new QLabel(contentsOf(subject), this);
    contents->setObjectName(u"exportContents"_s);
    style::setRole(contents, style::Role::QuietText);
    layout->addWidget(contents);
    if (!subject.remarks.isEmpty()) {
        auto* remarks = new QLabel(subject.remarks.join(u'\n'), this);
        remarks->setObjectName(u"exportLeftOut"_s);
        remarks->setWordWrap(true);
        layout->addWidget(remarks);
    }
    m_findingsTitle->setObjectName(u"exportFindingsTitle"_s);
    m_findingsTitle->setBuddy(m_findings);
    m_findingsTitle->hide();
    layout->addWidget(m_findingsTitle);
    m_findings->setObjectName(u"exportFindings"_s);
    m_findings->setAccessibleName(tr("What should be mended"));
    m_findings->setIconSize({style::kIconSize, style::kIconSize});
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->hide();
    layout->addWidget(m_findings);
    layout->addSpacing(style::kSpace8);
    addForms(choice.form);
    addTarget(choice.target);

    layout->addSpacing(style::kSpace12);
    auto* label = new QLabel(tr("&Folder"), this);
    label->setBuddy(m_folder);
    style::setRole(label, style::Role::QuietText);
    layout->addWidget(label);
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("Where the files are put"));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(u"chooseExportFolder"_s);
    browse->setIcon(style::icon(u"folder-open"_s));
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    row->addWidget(m_folder);
    row->addWidget(browse);
    layout->addLayout(row);

    layout->addSpacing(style::kSpace12);
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    auto* card = new QVBoxLayout(m_problemCard);
    card->setContentsMargins(style::kSpace12, style::kSpace8, style::kSpace12, style::kSpace8);
    card->addWidget(m_problem);
    style::setRole(m_problemCard, style::Role::WrongCard);
    m_problemCard->hide();
    layout->addWidget(m_problemCard);
    layout->addStretch();
    connect(browse, &QPushButton::clicked, this, &ChoicePage::askForFolder);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

void ChoicePage::addForms(editorial::ExportForm chosen) {
    using editorial::ExportForm;
    struct Form {
        ExportForm form;
        QString name; ///< Of the object.
        QString title;
        QString description;
    };
    const std::array<Form, 11> forms = {{
        {ExportForm::Page, u"formPage"_s, tr("Page"),
         tr("A folder of pages to upload, for these posts alone")},
        {ExportForm::Site, u"formSite"_s, tr("Whole site"),
         tr("All that is ready or published, with lists, feeds and search")},
        {ExportForm::Fragment, u"formFragment"_s, tr("Piece for another site"),
         tr("HTML for Joomla, WordPress or a municipality's site")},
        {ExportForm::Single, u"formSingle"_s, tr("One file"),
         tr("A page with its pictures and documents in it, for a stick or an e-mail")},
        {ExportForm::Pdf, u"formPdf"_s, tr("PDF"), tr("The page on paper, to send or to keep")},
        {ExportForm::Notice, u"formNotice"_s, tr("Notice board"),
         tr("A sheet of A4 with a code that leads to the page")},
        {ExportForm::Bulletin, u"formBulletin"_s, tr("Bulletin"),
         tr("One e-mail of these posts, to be opened in a mail program")},
        {ExportForm::Social, u"formSocial"_s, tr("Social networks"),
         tr("A text for each network, with its length")},
        {ExportForm::Calendar, u"formCalendar"_s, tr("Calendar"),
         tr("Dates and deadlines of the text, as a file for calendars")},
        {ExportForm::Text, u"formText"_s, tr("Plain text"),
         tr("Without pictures and formatting, for anything else")},
        {ExportForm::JsonLines, u"formJsonLines"_s, tr("For another archive"),
         tr("Everything in the open: JSON Lines with the images beside it")},
    }};
    constexpr int kColumns = 3;
    auto* grid = new QGridLayout;
    grid->setSpacing(style::kSpace8);
    for (int index = 0; index < static_cast<int>(forms.size()); ++index) {
        const Form& form = forms[static_cast<size_t>(index)];
        auto* card = new ChoiceCard(form.title, form.description, this);
        card->setObjectName(form.name);
        card->setChecked(form.form == chosen);
        m_forms->addButton(card, static_cast<int>(form.form));
        grid->addWidget(card, index / kColumns, index % kColumns);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    connect(m_forms, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen) {
            showTarget();
            emit formChosen(static_cast<editorial::ExportForm>(id));
        }
    });
}

void ChoicePage::addTarget(const publishing::FragmentTarget& target) {
    using publishing::FragmentProfile;
    auto* row = new QHBoxLayout(m_target);
    row->setContentsMargins(0, style::kSpace8, 0, 0);
    row->setSpacing(style::kSpace8);
    for (const auto& [profile, name] :
         {std::pair(FragmentProfile::Plain, tr("Plain HTML")),
          std::pair(FragmentProfile::Joomla, tr("Joomla")),
          std::pair(FragmentProfile::WordPressBlocks, tr("WordPress (blocks)")),
          std::pair(FragmentProfile::WordPressClassic, tr("WordPress (classic editor)")),
          std::pair(FragmentProfile::InlineStyles, tr("Any other system"))}) {
        m_profile->addItem(name, static_cast<int>(profile));
    }
    m_profile->setObjectName(u"exportProfile"_s);
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(target.profile)));
    auto* system = new QLabel(tr("&System"), m_target);
    system->setBuddy(m_profile);
    m_profile->setAccessibleName(tr("System"));
    m_mediaAddress->setObjectName(u"exportMediaAddress"_s);
    m_mediaAddress->setText(target.mediaAddress);
    m_mediaAddress->setAccessibleName(tr("Where the site shows uploaded pictures"));
    auto* media = new QLabel(tr("Pictures &at"), m_target);
    media->setBuddy(m_mediaAddress);
    for (QLabel* const label : {system, media}) {
        style::setRole(label, style::Role::QuietText);
    }
    row->addWidget(system);
    row->addWidget(m_profile);
    row->addWidget(media);
    row->addWidget(m_mediaAddress, 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_target);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ChoicePage::showTarget);
    connect(m_mediaAddress, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    showTarget();
}

void ChoicePage::showTarget() {
    using publishing::FragmentProfile;
    const bool isFragment = choice().form == editorial::ExportForm::Fragment;
    m_target->setVisible(isFragment);
    const auto profile = static_cast<FragmentProfile>(m_profile->currentData().toInt());
    m_mediaAddress->setEnabled(profile != FragmentProfile::Plain);
    m_mediaAddress->setPlaceholderText(
        profile == FragmentProfile::Plain          ? tr("media/, beside the text")
        : profile == FragmentProfile::Joomla       ? tr("images/, as is usual there")
        : profile == FragmentProfile::InlineStyles ? tr("https://…, the whole address")
                                                   : tr("As is usual in WordPress"));
}

ExportChoice ChoicePage::choice() const {
    return {static_cast<editorial::ExportForm>(m_forms->checkedId()),
            QDir::fromNativeSeparators(m_folder->text().trimmed()),
            {static_cast<publishing::FragmentProfile>(m_profile->currentData().toInt()),
             m_mediaAddress->text().trimmed()}};
}

void ChoicePage::showFindings(const std::vector<checks::Finding>& findings) {
    constexpr int kRowsShown = 4;
    m_findings->clear();
    // First what must not stay.
    for (const checks::Level level : {checks::Level::Must, checks::Level::Advice}) {
        for (const checks::Finding& finding : findings) {
            if (finding.level != level) {
                continue;
            }
            auto* const item = new QListWidgetItem(lineOf(finding), m_findings);
            item->setToolTip(finding.reason);
            item->setIcon(
                style::icon(level == checks::Level::Must ? u"circle-alert"_s : u"circle-help"_s,
                            style::IconColour::Quiet));
        }
    }
    const int count = m_findings->count();
    m_findingsTitle->setText(count == 0 ? tr("The checks found nothing to mend.")
                                        : tr("%n thing(s) to look at first:", nullptr, count));
    style::setRole(m_findingsTitle, style::Role::QuietText);
    m_findingsTitle->show();
    m_findings->setVisible(count > 0);
    if (count > 0) {
        const int rows = std::min(count, kRowsShown);
        m_findings->setFixedHeight(rows * m_findings->sizeHintForRow(0) +
                                   2 * m_findings->frameWidth() + style::kSpace8);
    }
}

void ChoicePage::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problemCard->setVisible(!sentence.isEmpty());
}

void ChoicePage::focusForm() {
    m_forms->checkedButton()->setFocus();
}

void ChoicePage::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose a folder"), choice().folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        showProblem({});
    });
    dialog->open();
}

} // namespace vestitel::export_dialog
