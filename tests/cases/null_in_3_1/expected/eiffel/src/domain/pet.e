note
	description: "Pet."

class
	PET

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_nick: detachable READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			set_nick (a_nick)
			is_nick_null := a_nick = Void
		ensure
			nick_set: is_text_copy (nick, a_nick)
		end

feature -- Access

	nick: detachable STRING_32
			-- The JSON field `nick'.

	size: INTEGER_64
			-- The JSON field `size'.

	mood: detachable STRING_32
			-- The JSON field `mood'. Known values: {PET_MOOD}.

	nothing: detachable JSON_VALUE
			-- The JSON field `nothing'.

	either: detachable PET_EITHER
			-- The JSON field `either'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

	is_nick_null: BOOLEAN
			-- Is `nick' null, rather than not set?

	is_size_null: BOOLEAN
			-- Is `size' null, rather than not set?

	is_mood_null: BOOLEAN
			-- Is `mood' null, rather than not set?

	is_either_null: BOOLEAN
			-- Is `either' null, rather than not set?

feature -- Element change

	set_nick (a_nick: detachable READABLE_STRING_GENERAL)
			-- Set `nick'; Void leaves it out.
		do
			nick := text_copy (a_nick)
			is_nick_null := False
		ensure
			nick_set: is_text_copy (nick, a_nick)
		end

	set_nick_null
			-- Have null for `nick'.
		do
			nick := Void
			is_nick_null := True
		ensure
			is_nick_null: is_nick_null
		end

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		do
			size := a_size
			has_size := True
			is_size_null := False
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
			is_size_null := False
		ensure
			not_has_size: not has_size
		end

	set_size_null
			-- Have null for `size'.
		do
			unset_size
			is_size_null := True
		ensure
			is_size_null: is_size_null
		end

	set_mood (a_mood: detachable READABLE_STRING_GENERAL)
			-- Set `mood'; Void leaves it out.
		do
			mood := text_copy (a_mood)
			is_mood_null := False
		ensure
			mood_set: is_text_copy (mood, a_mood)
		end

	set_mood_null
			-- Have null for `mood'.
		do
			mood := Void
			is_mood_null := True
		ensure
			is_mood_null: is_mood_null
		end

	set_nothing (a_nothing: detachable JSON_VALUE)
			-- Set `nothing'; Void leaves it out.
		do
			nothing := a_nothing
		ensure
			nothing_set: nothing = a_nothing
		end

	set_either (a_either: detachable PET_EITHER)
			-- Set `either'; Void leaves it out.
		do
			either := a_either
			is_either_null := False
		ensure
			either_set: either = a_either
		end

	set_either_string (a_text: READABLE_STRING_GENERAL)
			-- Set `either' to `a_text'.
		do
			set_either (create {PET_EITHER_STRING}.make (a_text))
		end

	set_either_null
			-- Have null for `either'.
		do
			either := Void
			is_either_null := True
		ensure
			is_either_null: is_either_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_nick_null := a_fields.is_null (once "nick")
			nick := a_fields.text (once "nick")
			is_size_null := a_fields.is_null (once "size")
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			is_mood_null := a_fields.is_null (once "mood")
			mood := a_fields.text (once "mood")
			nothing := a_fields.any (once "nothing")
			is_either_null := a_fields.is_null (once "either")
			either := (create {PET_EITHER_CODEC}).field (a_fields, once "either")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.need ("nick")
			a_fields.put_text ("nick", nick, is_nick_null)
			a_fields.put_integer ("size", size, has_size, is_size_null)
			a_fields.put_text ("mood", mood, is_mood_null)
			a_fields.put ("nothing", nothing, False)
			a_fields.put_value ("either", either, is_either_null)
		end

invariant
	nick_null: is_nick_null implies nick = Void
	size_null: is_size_null implies not has_size
	mood_null: is_mood_null implies mood = Void
	either_null: is_either_null implies either = Void

end
