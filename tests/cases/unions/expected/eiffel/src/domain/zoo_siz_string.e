note
	description: "A ZOO_SIZ that is a STRING_32."

class
	ZOO_SIZ_STRING

inherit
	ZOO_SIZ

	API_TEXT_HOLDER

create
	make

end
