note
	description: "When an unused vector store expires."

class
	VECTOR_STORE_EXPIRATION_AFTER

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			anchor := {STRING_32} "last_active_at"
		end

	make_with (a_days: INTEGER_64)
			-- Set what is required.
		require
			days_at_least: a_days >= 1
			days_at_most: a_days <= 365
		do
			make
			days := a_days
		ensure
			days_set: days = a_days
		end

feature -- Access

	anchor: STRING_32
			-- Moment from which `days` are counted: the last use of the store.

	days: INTEGER_64
			-- Days of disuse before the store expires.

feature -- Element change

	set_days (a_days: INTEGER_64)
			-- Set `days'.
		require
			days_at_least: a_days >= 1
			days_at_most: a_days <= 365
		do
			days := a_days
			mark_set ("days")
		ensure
			days_set: days = a_days
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			anchor := a_fields.required_text (once "anchor")
			days := a_fields.required_integer_64 (once "days")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("anchor", anchor)
			a_fields.put_required_integer ("days", days)
		end

end
