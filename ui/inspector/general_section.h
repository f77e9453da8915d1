#pragma once

#include "inspector/inspected_post.h"
#include "inspector/section.h"

class QComboBox;
class QDateEdit;

namespace vestitel::fields {
class SegmentedChoice;
class TagEditor;
} // namespace vestitel::fields

namespace vestitel::inspector {

/// Date, category, tags and status.
class GeneralSection final : public Section {
    Q_OBJECT

public:
    explicit GeneralSection(QWidget* parent = nullptr);

    void setChoices(const InspectorChoices& choices);
    void show(const PostFields& fields);
    void commitPending();

signals:
    void statusChosen(vestitel::domain::Status status);
    void dateChosen(const QDate& date);
    void categoryChosen(const QString& key);
    void tagsEdited(const QStringList& tags);
    void addCategoryRequested();

private:
    void fillCategories();
    void categoryActivated(int index);

    InspectorChoices m_choices;
    PostFields m_shown;
    fields::SegmentedChoice* m_status;
    QDateEdit* m_date;
    QComboBox* m_category;
    fields::TagEditor* m_tags;
};

} // namespace vestitel::inspector
