note
	description: "Place."

class
	PLACE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	room: detachable STRING_32
			-- The JSON field `room'.

	number: INTEGER_64
			-- The JSON field `number'.

feature -- Status report

	has_number: BOOLEAN
			-- Is `number' set?

feature -- Element change

	set_room (a_room: detachable READABLE_STRING_GENERAL)
			-- Set `room'; Void leaves it out.
		do
			room := text_copy (a_room)
		ensure
			room_set: is_text_copy (room, a_room)
		end

	set_number (a_number: INTEGER_64)
			-- Set `number'.
		do
			number := a_number
			has_number := True
		ensure
			number_set: number = a_number
			has_number: has_number
		end

	unset_number
			-- Leave `number' out.
		do
			number := 0
			has_number := False
		ensure
			not_has_number: not has_number
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			room := a_fields.text (once "room")
			number := a_fields.integer_64 (once "number")
			has_number := a_fields.is_integer_64 (once "number")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("room", room, False)
			a_fields.put_integer ("number", number, has_number, False)
		end

end
