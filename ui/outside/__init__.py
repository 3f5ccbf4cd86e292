"""What the system tells from outside the window: it goes to sleep, somebody locks the screen, a picture is taken."""
