// An app with one chat: any bundler has to leave the others out.
import { install, userlike } from 'chat-datalayer/chats';

install([userlike]);
