class -- ERROR: no byte order mark
	BYTE_ORDER_MARK

feature -- Access

	name: STRING_8 = "é"

end
