import '@/components/theme.css';
import '@/components/feelings.css';
import '@/components/journal.css';
import '@/components/help.css';
