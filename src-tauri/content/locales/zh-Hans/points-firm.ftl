# The firm's own words on what its public information is and is not, in short.

firm-gherson-disclaimer = 一般信息不构成法律意见，也可能已过时。律所对因依赖这些信息而产生的后果不承担责任。律所只依据书面协议提供法律意见，该协议须写明此性质，并由您和律所签署。使用 Candour 或发送本摘要，不会使您成为委托人。
