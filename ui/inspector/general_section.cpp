#include "inspector/general_section.h"

#include "fields/segmented_choice.h"
#include "fields/tag_editor.h"
#include "style/appearance.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace vestitel::inspector {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The language that the interface speaks decides the form of a date, not the machine's locale.
QLocale interfaceLocale() {
    return QLocale(GeneralSection::tr("en_GB", "locale of dates in the interface's language"));
}

QDateEdit* makeDateEdit(QWidget* parent) {
    auto* date = new QDateEdit(parent);
    date->setObjectName(u"date"_s);
    date->setLocale(interfaceLocale());
    date->setDisplayFormat(
        GeneralSection::tr("d MMMM yyyy", "date in words; literal letters in 'apostrophes'"));
    date->setCalendarPopup(true);
    date->setKeyboardTracking(false);
    date->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    QCalendarWidget* calendar = date->calendarWidget();
    calendar->setLocale(interfaceLocale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Qt paints weekends in pure red, which says "wrong" here.
    QTextCharFormat weekend;
    weekend.setForeground(style::currentColours().quietText);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    return date;
}

} // namespace

GeneralSection::GeneralSection(QWidget* parent)
    : Section({}, parent), m_status(new fields::SegmentedChoice(this)), m_date(makeDateEdit(this)),
      m_kind(new QComboBox(this)), m_category(new QComboBox(this)),
      m_programme(new QComboBox(this)), m_waiver(new QLineEdit(this)),
      m_tags(new fields::TagEditor(this)) {
    m_status->setObjectName(u"status"_s);
    m_status->add(static_cast<int>(domain::Status::Draft), tr("Draft"), u"statusDraft"_s);
    m_status->add(static_cast<int>(domain::Status::Ready), tr("Ready"), u"statusReady"_s);
    m_status->add(static_cast<int>(domain::Status::Published), tr("Published"),
                  u"statusPublished"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setToolTip(tr("A page of the site's own (about, contact, terms) is in no list of news "
                          "and linked at the foot of each page"));
    m_category->setObjectName(u"category"_s);
    m_programme->setObjectName(u"programme"_s);
    for (QComboBox* const box : {m_kind, m_category, m_programme}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_programme->setToolTip(tr("Who pays for it: its emblems and sentences are shown"));
    m_waiver->setObjectName(u"programmeWaiver"_s);
    m_waiver->setPlaceholderText(tr("empty: it is left out"));
    m_tags->setObjectName(u"tags"_s);

    addField(tr("&Status"), m_status);
    addField(tr("&Date"), m_date);
    addField(tr("&Kind"), m_kind);
    addField(tr("&Category"), m_category);
    addField(tr("&Programme"), m_programme);
    m_waiverLabel = addField(tr("&Reason to export it without the programme's emblems"), m_waiver);
    addField(tr("&Tags"), m_tags);
    fillKinds();
    fillCategories();
    fillProgrammes();

    connect(m_status, &fields::SegmentedChoice::chosen, this,
            [this](int id) { emit statusChosen(static_cast<domain::Status>(id)); });
    connect(m_date, &QDateEdit::dateChanged, this, [this](const QDate& date) {
        if (date != m_shown.date) {
            emit dateChosen(date);
        }
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        if (const QString kind = m_kind->itemData(index).toString(); kind != m_shown.kind) {
            emit kindChosen(kind);
        }
    });
    connect(m_category, &QComboBox::activated, this, &GeneralSection::categoryActivated);
    connect(m_programme, &QComboBox::activated, this, &GeneralSection::programmeActivated);
    connect(m_waiver, &QLineEdit::editingFinished, this, &GeneralSection::finishWaiver);
    connect(m_tags, &fields::TagEditor::edited, this, &GeneralSection::tagsEdited);
}

void GeneralSection::setChoices(const InspectorChoices& choices) {
    m_choices = choices;
    fillCategories();
    fillProgrammes();
    m_tags->setKnownTags(choices.tags);
}

void GeneralSection::show(const PostFields& fields) {
    m_shown = fields;
    m_status->setCurrent(static_cast<int>(fields.status));
    if (m_date->date() != fields.date) {
        m_date->setDate(fields.date);
    }
    fillKinds();
    m_category->setCurrentIndex(qMax(0, m_category->findData(fields.category)));
    fillProgrammes();
    if (const bool isTyping = m_waiver->hasFocus() && m_waiver->isModified(); !isTyping) {
        m_waiver->setText(fields.programmeWaiver);
    }
    m_tags->setTags(fields.tags);
}

void GeneralSection::commitPending() {
    m_date->interpretText();
    finishWaiver();
    m_tags->commit();
}

void GeneralSection::fillKinds() {
    m_kind->clear();
    m_kind->addItem(tr("News item"), QString(domain::kNewsKind));
    m_kind->addItem(tr("Page"), QString(domain::kPageKind));
    if (m_kind->findData(m_shown.kind) < 0) {
        m_kind->addItem(m_shown.kind, m_shown.kind); // it was imported
    }
    m_kind->setCurrentIndex(m_kind->findData(m_shown.kind));
}

void GeneralSection::fillCategories() {
    m_category->clear();
    m_category->addItem(tr("No category"), QString());
    for (const domain::Category& category : m_choices.categories) {
        m_category->addItem(domain::nameOf(category, m_choices.nameOrder), category.key);
    }
    if (!m_shown.category.isEmpty() && m_category->findData(m_shown.category) < 0) {
        m_category->addItem(m_shown.category, m_shown.category);
    }
    m_category->insertSeparator(m_category->count());
    m_category->addItem(tr("Add category…"));
    m_category->setCurrentIndex(qMax(0, m_category->findData(m_shown.category)));
}

void GeneralSection::fillProgrammes() {
    m_programme->clear();
    m_programme->addItem(tr("No programme"), QString());
    for (const domain::FundingProgramme& programme : m_choices.programmes) {
        m_programme->addItem(domain::nameOf(programme, m_choices.nameOrder), programme.key);
    }
    if (!m_shown.programme.isEmpty() && m_programme->findData(m_shown.programme) < 0) {
        m_programme->addItem(m_shown.programme, m_shown.programme);
    }
    m_programme->setCurrentIndex(qMax(0, m_programme->findData(m_shown.programme)));
    m_waiverLabel->setVisible(!m_shown.programme.isEmpty());
    m_waiver->setVisible(!m_shown.programme.isEmpty());
}

void GeneralSection::programmeActivated(int index) {
    if (const QString key = m_programme->itemData(index).toString(); key != m_shown.programme) {
        emit programmeChosen(key);
    }
}

void GeneralSection::finishWaiver() {
    m_waiver->setModified(false);
    if (const QString reason = m_waiver->text().simplified(); reason != m_shown.programmeWaiver) {
        emit programmeWaiverEdited(reason);
    }
}

void GeneralSection::categoryActivated(int index) {
    if (index == m_category->count() - 1) {
        m_category->setCurrentIndex(qMax(0, m_category->findData(m_shown.category)));
        emit addCategoryRequested();
        return;
    }
    if (const QString key = m_category->itemData(index).toString(); key != m_shown.category) {
        emit categoryChosen(key);
    }
}

} // namespace vestitel::inspector
