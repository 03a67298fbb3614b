// Everything that runs in a reader's browser starts here; each element fetches what it needs when it is first used.
import './keyboard/list-neighbours.element';
import './keyboard/page-keys.element';
import './live/new-stories.element';
import './navigation/hiding-bar.element';
import './navigation/todays-date.element';
import './pictures/picture-opener.element';
import './reading/story-memory.element';
import './search/search-button.element';
import './search/story-marks.element';
import './settings/reading-settings.element';
import './share/passage-share.element';
import './share/share-actions.element';
import './sources/source-field.element';
