#include "base/log.h"

Q_LOGGING_CATEGORY(baseLog, "vestitel.base", QtWarningMsg)
Q_LOGGING_CATEGORY(sqliteLog, "vestitel.sqlite", QtWarningMsg)
Q_LOGGING_CATEGORY(archiveLog, "vestitel.archive", QtWarningMsg)
Q_LOGGING_CATEGORY(searchLog, "vestitel.search", QtWarningMsg)
Q_LOGGING_CATEGORY(importingLog, "vestitel.importing", QtWarningMsg)
Q_LOGGING_CATEGORY(publishingLog, "vestitel.publishing", QtWarningMsg)
Q_LOGGING_CATEGORY(editorialLog, "vestitel.editorial", QtWarningMsg)
Q_LOGGING_CATEGORY(uiLog, "vestitel.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(editorLog, "vestitel.editor", QtWarningMsg)
