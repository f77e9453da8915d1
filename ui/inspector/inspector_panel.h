#pragma once

#include "fields/media_services.h"
#include "inspector/inspected_post.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace vestitel::inspector {

class AttachmentsSection;
class EditionSection;
class GeneralSection;
class LeadImageSection;

/// A part that can be shown.
enum class InspectedPart {
    Edition, ///< What belongs to a text besides what is written: its address, its description.
    LeadImage,
    Attachments,
};

/// The column beside the text: everything about the open post that is not its text. It holds the
/// fields as they are now, knows no archive, and says every change with what was there before:
/// one undoable step each.
class InspectorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(fields::MediaServices services, QWidget* parent = nullptr);
    ~InspectorPanel() override;

    /// What there is to choose from; may come again when categories or tags have changed.
    void setChoices(const InspectorChoices& choices);
    /// Shows a post. If another one is shown, what is being typed is emitted first. If it is the
    /// same, a field that is being typed into keeps what the writer has typed.
    void show(const InspectedPost& post);
    /// Titles and leads as they are being written: what stands where a field is left empty.
    void setTexts(const std::map<domain::Language, EditionText>& texts);
    /// Nothing is open, or several posts are chosen.
    void showNothing(const QString& sentence = {});

    /// Brings a part into sight and its first field under the keys.
    void showPart(InspectedPart part, const domain::Language& language);

    /// The image may look otherwise now.
    void showAgain(const MediaHash& hash);

    /// Emits what is being typed. Call it before saving or closing.
    void commitPending();

    [[nodiscard]] const std::optional<InspectedPost>& post() const { return m_post; }

signals:
    /// The writer changed something.
    void changed(const vestitel::PostId& post, const vestitel::inspector::PostFields& before,
                 const vestitel::inspector::PostFields& after);
    /// The texts of a medium (they belong to the archive, not to the post).
    void mediumTextsChanged(const vestitel::domain::Medium& before,
                            const vestitel::domain::Medium& after);
    /// A file came into the archive from here; it is in `changed` already.
    void mediumAdded(const vestitel::domain::Medium& medium);
    /// The writer wants to crop the image, or blur something in it.
    void imageWorkRequested(const vestitel::MediaHash& hash);
    void addCategoryRequested();
    /// A file was not taken: a sentence for the reader.
    void failed(const QString& message);

private:
    void edit(const PostFields& after);
    void rebuildEditions();
    void refresh();
    void addMedium(const domain::Medium& medium);

    fields::MediaServices m_services;
    InspectorChoices m_choices;
    std::optional<InspectedPost> m_post;

    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    QVBoxLayout* m_editionsLayout;
    GeneralSection* m_general;
    LeadImageSection* m_leadImage;
    AttachmentsSection* m_attachments;
    std::map<domain::Language, EditionSection*> m_editions;
};

} // namespace vestitel::inspector
