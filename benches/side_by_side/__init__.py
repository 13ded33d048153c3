"""The portal side by side with nginx and with a bare actix-web handler."""
