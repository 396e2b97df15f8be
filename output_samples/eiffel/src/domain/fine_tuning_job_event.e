note
	description: "An entry in the log of a fine-tuning job."

class
	FINE_TUNING_JOB_EVENT

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "fine_tuning.job.event"
		end

feature -- Access

	object: detachable STRING_32
			-- Always `fine_tuning.job.event`.

	id: detachable STRING_32
			-- ID of the entry.

	created_at: INTEGER_64
			-- Unix time of the event.

	level: detachable STRING_32
			-- Severity of the entry. Known values: {FINE_TUNING_JOB_EVENT_LEVEL}.

	message: detachable STRING_32
			-- What happened, in a sentence.

	type: detachable STRING_32
			-- Tells progress notes (`message`) from measurements (`metrics`). Known values:
			-- {FINE_TUNING_JOB_EVENT_TYPE}.

	data: detachable STRING_TABLE [JSON_VALUE]
			-- Further details, such as metric values; the keys vary by `type`.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := object /= Void
				and id /= Void
				and has_created_at
				and level /= Void
				and message /= Void
		end

feature -- Element change

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_level (a_level: detachable READABLE_STRING_GENERAL)
			-- Set `level'; Void leaves it out.
		do
			if a_level /= Void then
				create level.make_from_string_general (a_level)
			else
				level := Void
			end
		ensure
			level_set: (level = Void) = (a_level = Void)
			same_text: attached level as l_text and then a_level /= Void implies l_text.same_string_general (a_level)
		end

	set_message (a_message: detachable READABLE_STRING_GENERAL)
			-- Set `message'; Void leaves it out.
		do
			if a_message /= Void then
				create message.make_from_string_general (a_message)
			else
				message := Void
			end
		ensure
			message_set: (message = Void) = (a_message = Void)
			same_text: attached message as l_text and then a_message /= Void implies l_text.same_string_general (a_message)
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_data (a_data: detachable STRING_TABLE [JSON_VALUE])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.text ("object")
			id := a_fields.text ("id")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			level := a_fields.text ("level")
			message := a_fields.text ("message")
			type := a_fields.text ("type")
			data := data_codec.field (a_fields, "data")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("object", object, False)
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("level", level, False)
			a_fields.put_text ("message", message, False)
			a_fields.put_text ("type", type, False)
			data_codec.put (a_fields, "data", data, False)
		end

feature {NONE} -- Implementation

	data_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
