#pragma once

#include "inspector/inspected_post.h"
#include "inspector/section.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace vestitel::fields {
class SegmentedChoice;
class TagEditor;
} // namespace vestitel::fields

namespace vestitel::inspector {

/// Status, date, kind, category, programme and tags.
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
    void kindChosen(const QString& kind);
    void categoryChosen(const QString& key);
    void programmeChosen(const QString& key);
    void programmeWaiverEdited(const QString& reason);
    void tagsEdited(const QStringList& tags);
    void addCategoryRequested();

private:
    void fillKinds();
    void fillCategories();
    void fillProgrammes();
    void categoryActivated(int index);
    void programmeActivated(int index);
    void finishWaiver();

    InspectorChoices m_choices;
    PostFields m_shown;
    fields::SegmentedChoice* m_status;
    QDateEdit* m_date;
    QComboBox* m_kind;
    QComboBox* m_category;
    QComboBox* m_programme;
    QLabel* m_waiverLabel;
    QLineEdit* m_waiver; ///< There when a programme is.
    fields::TagEditor* m_tags;
};

} // namespace vestitel::inspector
