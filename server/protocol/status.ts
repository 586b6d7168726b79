import { NotificationType } from 'vscode-languageserver';
import type { Status } from '../service/service';

/** What the client shows in its status item. */
export interface StatusParams extends Status {
  /** Whether the user stopped the server from reading the workspace. */
  readonly wasCancelled: boolean;
}

/** The server's own notification: sent when what was read, or not read, has changed. */
export const statusNotification = new NotificationType<StatusParams>('xbrl/status');

/** The client's own notifications: read the workspace again; the user has come to trust it. */
export const reindexNotification = new NotificationType<void>('xbrl/reindex');
export const trustNotification = new NotificationType<void>('xbrl/trust');
