note
	description: "Gives the events of a stream to an action, each as a value of its type."

class
	API_EVENT_ACTION [G]

create
	make

feature {NONE} -- Initialization

	make (a_codec: API_CODEC [G]; a_action: PROCEDURE [G])
			-- Read events by `a_codec', give them to `a_action'.
		do
			codec := a_codec
			action := a_action
		end

feature -- Basic operations

	take (a_json: JSON_VALUE)
			-- An event has come. What is nothing of the type at all is passed over.
		do
			if codec.accepts (a_json) then
				action.call ([codec.decoded (a_json)])
			end
		end

feature {NONE} -- Implementation

	codec: API_CODEC [G]
			-- What reads events.

	action: PROCEDURE [G]
			-- What takes them.

end
