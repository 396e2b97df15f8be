note
	description: "Film."

class
	FILM

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	MEDIUM

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "film"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	minutes: REAL_64
			-- The JSON field `minutes'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind", {STRING_32} "minutes">>
		end

feature -- Status report

	has_minutes: BOOLEAN
			-- Is `minutes' set?

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			if a_kind /= Void then
				create kind.make_from_string_general (a_kind)
			else
				kind := Void
			end
		ensure
			kind_set: (kind = Void) = (a_kind = Void)
			same_text: attached kind as l_text and then a_kind /= Void implies l_text.same_string_general (a_kind)
		end

	set_minutes (a_minutes: REAL_64)
			-- Set `minutes'.
		require
			minutes_finite: (create {API_CHECK}).is_finite (a_minutes)
		do
			minutes := a_minutes
			has_minutes := True
		ensure
			minutes_set: minutes = a_minutes
			has_minutes: has_minutes
		end

	unset_minutes
			-- Leave `minutes' out.
		do
			minutes := 0
			has_minutes := False
		ensure
			not_has_minutes: not has_minutes
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			minutes := a_fields.real_64 ("minutes")
			has_minutes := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_real ("minutes", minutes, has_minutes, False)
		end

end
