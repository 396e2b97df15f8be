class
	REFERENCE_MODEL

feature -- Access

	reference: detachable STRING_32 -- ERROR: `reference' is a word of the language

	io: INTEGER -- ERROR: `io' is a feature of ANY, and not redefined

end
