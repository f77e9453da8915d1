#include "base/log.h"

Q_LOGGING_CATEGORY(baseLog, "vestitel.base", QtInfoMsg)
Q_LOGGING_CATEGORY(sqliteLog, "vestitel.sqlite", QtInfoMsg)
Q_LOGGING_CATEGORY(archiveLog, "vestitel.archive", QtInfoMsg)
Q_LOGGING_CATEGORY(searchLog, "vestitel.search", QtInfoMsg)
Q_LOGGING_CATEGORY(importingLog, "vestitel.importing", QtInfoMsg)
Q_LOGGING_CATEGORY(publishingLog, "vestitel.publishing", QtInfoMsg)
Q_LOGGING_CATEGORY(editorialLog, "vestitel.editorial", QtInfoMsg)
Q_LOGGING_CATEGORY(uiLog, "vestitel.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(editorLog, "vestitel.editor", QtInfoMsg)
