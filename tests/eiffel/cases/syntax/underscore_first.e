class
	UNDERSCORE_FIRST

feature -- Access

	_id: INTEGER -- ERROR: '_' does not belong here

end
