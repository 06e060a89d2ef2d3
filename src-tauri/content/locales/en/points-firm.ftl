# The firm's own words on what its public information is and is not, in short.

firm-gherson-disclaimer = General information is not legal advice and may be out of date. The firm accepts no liability for reliance on it. The firm gives legal advice only under a written agreement that names itself as such and that you and the firm have signed. Using Candour, or sending this summary, does not make you a client.
