#include "inspector/inspector_panel.h"

#include "inspector/attachments_section.h"
#include "inspector/edition_section.h"
#include "inspector/general_section.h"
#include "inspector/lead_image_section.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vestitel::inspector {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMinimumWidth = 260;

} // namespace

InspectorPanel::InspectorPanel(fields::MediaServices services, QWidget* parent)
    : QWidget(parent), m_services(std::move(services)), m_pages(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)) {
    setObjectName(u"inspector"_s);
    setMinimumWidth(kMinimumWidth);
    widgets::hearAsGroup(this, tr("Properties"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    auto* nothing = new QLabel(this);
    nothing->setObjectName(u"inspectorEmpty"_s);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(style::kSpace24);
    style::setRole(nothing, style::Role::QuietText);
    m_pages->addWidget(nothing);

    auto* content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(style::kSpace12, style::kSpace12, style::kSpace12,
                                 style::kSpace16);
    sections->setSpacing(style::kSpace24);
    m_general = new GeneralSection(content);
    m_leadImage = new LeadImageSection(m_services, content);
    m_attachments = new AttachmentsSection(m_services, content);
    m_editionsLayout = new QVBoxLayout;
    m_editionsLayout->setSpacing(style::kSpace24);
    sections->addWidget(m_general);
    sections->addLayout(m_editionsLayout);
    sections->addWidget(m_leadImage);
    sections->addWidget(m_attachments);
    sections->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_scroll);

    const auto onField = [this](auto member) {
        return [this, member](const auto& value) {
            if (m_post) {
                PostFields after = m_post->fields;
                after.*member = value;
                edit(after);
            }
        };
    };
    connect(m_general, &GeneralSection::statusChosen, this, onField(&PostFields::status));
    connect(m_general, &GeneralSection::dateChosen, this, onField(&PostFields::date));
    connect(m_general, &GeneralSection::kindChosen, this, onField(&PostFields::kind));
    connect(m_general, &GeneralSection::categoryChosen, this, onField(&PostFields::category));
    connect(m_general, &GeneralSection::programmeChosen, this, [this](const QString& key) {
        if (m_post) {
            PostFields after = m_post->fields;
            after.programme = key;
            after.programmeWaiver.clear(); // it was written for the other one
            edit(after);
        }
    });
    connect(m_general, &GeneralSection::programmeWaiverEdited, this,
            onField(&PostFields::programmeWaiver));
    connect(m_general, &GeneralSection::tagsEdited, this, onField(&PostFields::tags));
    connect(m_general, &GeneralSection::addCategoryRequested, this,
            &InspectorPanel::addCategoryRequested);

    connect(m_leadImage, &LeadImageSection::imageChosen, this,
            [this](const domain::Medium& medium) {
                addMedium(medium);
                if (m_post) {
                    PostFields after = m_post->fields;
                    after.leadImage = medium.hash;
                    edit(after);
                }
            });
    connect(m_leadImage, &LeadImageSection::imageRemoved, this, [this] {
        if (m_post) {
            PostFields after = m_post->fields;
            after.leadImage.reset();
            edit(after);
        }
    });
    connect(m_leadImage, &LeadImageSection::textsEdited, this,
            [this](const domain::Medium& before, const domain::Medium& after) {
                if (m_post) {
                    m_post->media.insert(after.hash, after);
                }
                emit mediumTextsChanged(before, after);
            });
    connect(m_leadImage, &LeadImageSection::workRequested, this,
            &InspectorPanel::imageWorkRequested);
    connect(m_leadImage, &LeadImageSection::failed, this, &InspectorPanel::failed);
    connect(m_attachments, &AttachmentsSection::mediumStored, this, &InspectorPanel::addMedium);
    connect(m_attachments, &AttachmentsSection::edited, this, onField(&PostFields::attachments));
    connect(m_attachments, &AttachmentsSection::failed, this, &InspectorPanel::failed);
    showNothing();
}

InspectorPanel::~InspectorPanel() {
    // A field that loses the focus while it goes with this would still say that it was left.
    const std::initializer_list<QObject*> sections = {m_general, m_leadImage, m_attachments};
    for (QObject* section : sections) {
        section->disconnect(this);
    }
    for (const auto& [language, section] : m_editions) {
        section->disconnect(this);
    }
}

void InspectorPanel::setChoices(const InspectorChoices& choices) {
    const bool newLanguages = choices.languages != m_choices.languages;
    m_choices = choices;
    m_general->setChoices(choices);
    if (newLanguages) {
        m_leadImage->setLanguages(choices.languages);
        m_attachments->setLanguages(choices.languages);
        rebuildEditions();
        refresh();
    }
}

void InspectorPanel::show(const InspectedPost& post) {
    const bool isOther = !m_post || m_post->id != post.id;
    if (isOther) {
        commitPending();
        m_leadImage->dropRequests();
        m_attachments->dropRequests();
    }
    m_post = post;
    refresh();
    m_pages->setCurrentWidget(m_scroll);
    if (isOther) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void InspectorPanel::setTexts(const std::map<domain::Language, EditionText>& texts) {
    if (!m_post || m_post->texts == texts) {
        return;
    }
    m_post->texts = texts;
    for (const auto& [language, section] : m_editions) {
        section->setText(m_post->texts[language]);
    }
}

void InspectorPanel::showNothing(const QString& sentence) {
    commitPending();
    m_post.reset();
    auto* label = findChild<QLabel*>(u"inspectorEmpty"_s);
    label->setText(sentence.isEmpty() ? tr("The properties of the chosen post stand here.")
                                      : sentence);
    m_pages->setCurrentWidget(label);
}

void InspectorPanel::commitPending() {
    if (!m_post) {
        return;
    }
    m_general->commitPending();
    for (const auto& [language, section] : m_editions) {
        section->commitPending();
    }
    m_leadImage->commitPending();
    m_attachments->commitPending();
}

void InspectorPanel::showPart(InspectedPart part, const domain::Language& language) {
    QWidget* section = m_leadImage;
    if (part == InspectedPart::Attachments) {
        section = m_attachments;
    } else if (part == InspectedPart::Edition) {
        const auto edition = m_editions.find(language);
        section = edition == m_editions.end() ? static_cast<QWidget*>(m_general) : edition->second;
    }
    m_scroll->ensureWidgetVisible(section);
    for (QWidget* const field : section->findChildren<QWidget*>()) {
        if (field->isVisibleTo(this) && field->isEnabled() &&
            (field->focusPolicy() & Qt::TabFocus) != 0) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void InspectorPanel::edit(const PostFields& after) {
    if (after == m_post->fields) {
        return;
    }
    const PostFields before = std::exchange(m_post->fields, after);
    refresh();
    emit changed(m_post->id, before, after);
}

void InspectorPanel::rebuildEditions() {
    for (const auto& [language, section] : m_editions) {
        section->hide(); // What is being typed is said while the section is whole.
        delete section;
    }
    m_editions.clear();
    for (const domain::Language& language : m_choices.languages) {
        auto* section = new EditionSection(language, m_scroll->widget());
        m_editionsLayout->addWidget(section);
        m_editions[language] = section;
        connect(section, &EditionSection::edited, this,
                [this, language](const EditionFields& fields) {
                    if (m_post) {
                        PostFields after = m_post->fields;
                        after.editions[language] = fields;
                        edit(after);
                    }
                });
    }
}

void InspectorPanel::refresh() {
    if (!m_post) {
        return;
    }
    const PostFields& fields = m_post->fields;
    m_general->show(fields);
    for (const auto& [language, section] : m_editions) {
        const auto found = fields.editions.find(language);
        section->show(found == fields.editions.end() ? EditionFields{} : found->second,
                      m_post->texts[language], m_post->addressesFrozen);
    }
    std::optional<domain::Medium> lead;
    if (fields.leadImage) {
        const auto known = m_post->media.constFind(*fields.leadImage);
        if (known != m_post->media.constEnd()) {
            lead = *known;
        } else {
            lead = domain::Medium{*fields.leadImage, {}, u"image/*"_s, {}, 0, {}, {}};
        }
    }
    m_leadImage->show(lead);
    m_attachments->show(fields.attachments, m_post->media);
}

void InspectorPanel::addMedium(const domain::Medium& medium) {
    if (m_post) {
        m_post->media.insert(medium.hash, medium);
    }
    emit mediumAdded(medium);
}

void InspectorPanel::showAgain(const MediaHash& hash) {
    m_leadImage->showAgain(hash);
}

} // namespace vestitel::inspector
