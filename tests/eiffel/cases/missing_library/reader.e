class
	READER

feature -- Access

	text: detachable STRING_8

	json: detachable JSON_OBJECT -- ERROR: there is no class JSON_OBJECT

end
